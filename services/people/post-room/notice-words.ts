import { localeOf } from '../../plain-text/locale.ts'
import type { LogEntry } from '../../ticket/log-chain.ts'
import { inFours, type SegmentsRoot } from '../../ticket/manifest.ts'

/** The values for a letter's `{words}`, as far as an entry of the log gives them. */
export type NoticeWords = Readonly<Record<string, string>>

/** What a letter says of a change at the first wave, when there was nothing before. */
const NOTHING_BEFORE: Readonly<Record<string, string>> = {
  nl: 'er was nog geen vorige meting',
  en: 'there was no survey before',
  fr: 'il n’y avait pas encore de sondage',
  de: 'es gab noch keine Umfrage',
}

/** To make one takes longer than to write the rest of a letter. */
const formats = new Map<string, Intl.DateTimeFormat>()

const written = (language: string, date: string, dateStyle: 'long' | 'full'): string => {
  const name = `${language} ${dateStyle}`
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' })
  formats.set(name, format)
  return format.format(new Date(`${date}T12:00:00Z`))
}

/** A date as people write it. */
export const dateIn = (language: string, date: string): string => written(language, date, 'long')

/** A date with the day of the week, as people write it who meet on that day. */
export const dayIn = (language: string, date: string): string => written(language, date, 'full')

const MINUTES_IN_WORDS: Readonly<Record<string, (minutes: number) => string>> = {
  nl: (minutes) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  en: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  fr: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  de: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
}

export const minutesIn = (language: string, minutes: number): string =>
  MINUTES_IN_WORDS[language]?.(minutes) ?? ''

interface Announced {
  readonly opens: string
  readonly closes: string
  readonly block: number
  readonly segments: SegmentsRoot
}

const announcedWords = ({ opens, closes, block, segments }: Announced, language: string): NoticeWords => {
  const changed = (number: number | null) =>
    number === null ? (NOTHING_BEFORE[language] ?? '') : String(number)
  return {
    opens: dateIn(language, opens),
    closes: dateIn(language, closes),
    groups: String(segments.size),
    invited: String(segments.invited),
    joined: changed(segments.joined),
    leaders: changed(segments.leadersChanged),
    block: String(block),
  }
}

/** The count report, in numbers for the whole wave. */
interface Reported {
  readonly ballots: number
  readonly opened: number
  readonly refused: Readonly<Record<string, number>>
  readonly inNoFigure: number
  readonly blocks: number
}

const reportWords = ({ ballots, opened, refused, inNoFigure, blocks }: Reported): NoticeWords => {
  const { 'does-not-open': _unopened = 0, ...misfits } = refused
  return {
    ballots: String(ballots),
    opened: String(opened),
    misfits: String(Object.values(misfits).reduce((sum, n) => sum + n, 0)),
    unplaced: String(inNoFigure),
    blocks: String(blocks),
  }
}

/** The facts of an entry, and where to compare them. */
export const entryWords = (entry: LogEntry, language: string, answersUrl: string): NoticeWords => {
  const { fingerprint, receipts, report } = entry.body as {
    readonly fingerprint: string
    readonly receipts?: { readonly count: number; readonly hash: string }
    readonly report?: Reported
  }
  return {
    fingerprint: inFours(fingerprint),
    place: String(entry.index),
    hash: entry.hash,
    page: `${answersUrl}/transparency`,
    ...(entry.kind === 'announced' ? announcedWords(entry.body as unknown as Announced, language) : {}),
    ...(receipts === undefined ? {} : { counted: String(receipts.count), receipts: receipts.hash }),
    ...(report === undefined ? {} : reportWords(report)),
  }
}
