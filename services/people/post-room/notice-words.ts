import type { LogEntry } from '../../ticket/log-chain.ts'
import { inFours } from '../../ticket/manifest.ts'

/** What a letter's `{words}` stand for, as far as an entry of the log says them. */
export type NoticeWords = Readonly<Record<string, string>>

/** What there is to say of a change when nothing was before. */
const NOTHING_BEFORE: Readonly<Record<string, string>> = {
  nl: 'er was nog geen vorige meting',
  en: 'there was no survey before',
  fr: 'il n’y avait pas encore de sondage',
  de: 'es gab noch keine Umfrage',
}

/** A date as people write it. */
export const dateIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )

interface Announced {
  readonly fingerprint: string
  readonly opens: string
  readonly closes: string
  readonly block: number
  readonly segments: readonly {
    readonly invited: number
    readonly joined: number | null
    readonly leadersChanged: number | null
  }[]
}

const announcedWords = (body: Announced, language: string): NoticeWords => {
  const total = (numbers: readonly (number | null)[]) =>
    String(numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0))
  const changed = (numbers: readonly (number | null)[]) =>
    numbers.every((one) => one === null) ? (NOTHING_BEFORE[language] ?? '') : total(numbers)
  return {
    opens: dateIn(language, body.opens),
    closes: dateIn(language, body.closes),
    groups: String(body.segments.length),
    invited: total(body.segments.map(({ invited }) => invited)),
    joined: changed(body.segments.map(({ joined }) => joined)),
    leaders: changed(body.segments.map(({ leadersChanged }) => leadersChanged)),
    block: String(body.block),
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
