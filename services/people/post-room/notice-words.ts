import type { LogEntry } from '../../ticket/log-chain.ts'
import { inFours } from '../../ticket/manifest.ts'

/** What a letter's `{words}` stand for, as far as an entry of the log says them. */
export type NoticeWords = Readonly<Record<string, string>>

/** Words for what the log says coarsely, or cannot say at a first wave. */
const COARSE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    none: 'geen',
    'fewer-than-five': 'minder dan vijf',
    'five-or-more': 'vijf of meer',
    unknown: 'er was nog geen vorige meting',
  },
  en: {
    none: 'none',
    'fewer-than-five': 'fewer than five',
    'five-or-more': 'five or more',
    unknown: 'there was no survey before',
  },
  fr: {
    none: 'aucune',
    'fewer-than-five': 'moins de cinq',
    'five-or-more': 'cinq ou plus',
    unknown: 'il n’y avait pas encore de sondage',
  },
  de: {
    none: 'keine',
    'fewer-than-five': 'weniger als fünf',
    'five-or-more': 'fünf oder mehr',
    unknown: 'es gab noch keine Umfrage',
  },
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
  readonly leadersChanged: string | null
  readonly segments: readonly { readonly invited: number; readonly joined: number | null }[]
}

const announcedWords = (body: Announced, language: string): NoticeWords => {
  const coarse = COARSE[language] ?? {}
  const joined = body.segments.map((segment) => segment.joined)
  const total = (numbers: readonly (number | null)[]) =>
    String(numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0))
  return {
    opens: dateIn(language, body.opens),
    closes: dateIn(language, body.closes),
    groups: String(body.segments.length),
    invited: total(body.segments.map(({ invited }) => invited)),
    joined: joined.every((one) => one === null) ? (coarse.unknown ?? '') : total(joined),
    leaders: coarse[body.leadersChanged ?? 'unknown'] ?? '',
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
