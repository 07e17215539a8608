import type { Finding } from '../staff-list/findings.ts'

export const LIST_SOURCES = ['folder', 'url', 'scim', 'mutations', 'list'] as const
export type ListSource = (typeof LIST_SOURCES)[number]

/** Why nobody but HR may take a list. */
export const WHYS = [
  /** It takes away more than a tenth, or everybody of a unit. */
  'brake',
  /** Together with what went by itself in seven days it does. */
  'week',
  /** More than half of all people would be in another unit. */
  'moves',
  /** Somebody who reads more than others leaves, or gets another address: HR, works council, who leads a unit. */
  'readers',
  /** This list was here before, and another one since. */
  'seen-before',
] as const
export type Why = (typeof WHYS)[number]

export const WAITING_STATES = ['waiting', 'taken', 'set-aside', 'replaced', 'faulty'] as const
export type WaitingState = (typeof WAITING_STATES)[number]

/** Numbers, and where problems are: nothing of it says who. */
export type ListNumbers = {
  readonly why: readonly Why[]
  readonly people: number
  readonly added: number
  readonly left: number
  readonly moved: number
  readonly newUnits: number
  readonly goneUnits: number
  readonly problems: readonly { readonly line: number; readonly column: string; readonly code: string }[]
}

export const NO_NUMBERS: ListNumbers = {
  why: [],
  people: 0,
  added: 0,
  left: 0,
  moved: 0,
  newUnits: 0,
  goneUnits: 0,
  problems: [],
}

/** Of one cause there may be thousands. */
const MOST_PROBLEMS = 50

/** Problems without what was read: an address is nobody's business but HR's. The column of a problem is a header we know. */
export const withoutValues = (problems: readonly Finding[]): ListNumbers['problems'] =>
  problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, column, code }) => ({ line, column: column.slice(0, 80), code }))

/** What became of a list that came by itself. */
export interface Outcome {
  /** `nothing`: it was here, and was decided on. */
  readonly became: 'nothing' | 'taken' | 'waiting' | 'faulty'
  readonly numbers: ListNumbers
}

export const NOTHING: Outcome = { became: 'nothing', numbers: NO_NUMBERS }
