import type { ListedPeople } from '../staff-list/group-changes.ts'
import type { Compared } from '../staff-list/take-list.ts'
import type { Why } from './waiting-list.ts'

/** How long lists that nobody looked at count together: a brake that a drip of small lists cannot pass. */
export const DAYS_OF_BRAKE = 7

/** More than one in so many leave, or get another address. */
const ONE_IN = 10
/** More than one in so many are put into another unit: a column has shifted, or the organisation was made anew. */
const MOVES_ONE_IN = 2

/** What has to be known of the past, and of roles, to say whether a list may be taken by nobody. */
export interface Known {
  readonly seenEarlier: boolean
  /** How many went, or got another address, by themselves in the days before. */
  readonly removedBefore: number
  /** Employees who have a role. */
  readonly withRole: readonly string[]
}

/** Everybody whom a list takes away or gives another address: in both cases somebody else may get what was theirs. */
export const removedBy = ({ plan }: Pick<Compared, 'plan'>): readonly string[] =>
  [...plan.left, ...plan.readdressed].map(({ id }) => id)

/** Who reads more than others: of these no address changes unseen, for a letter with a link to sign in goes there. */
const readersAmong = (
  ids: readonly string[],
  { units }: ListedPeople,
  withRole: readonly string[],
): boolean => {
  const readers = new Set([...withRole, ...units.flatMap(({ leader }) => leader ?? [])])
  return ids.some((id) => readers.has(id))
}

/** Why a list that nobody asked for waits for HR; empty where it is taken. */
export const whyItWaits = (compared: Compared, known: Known): readonly Why[] => {
  const { plan, before, summary } = compared
  const working = before.employees.filter(({ unit }) => unit !== null).length
  const removed = removedBy(compared)
  const inAWeek = removed.length + known.removedBefore
  const reasons: readonly (readonly [Why, boolean])[] = [
    ['brake', summary.brake !== null],
    [
      'week',
      summary.brake === null && removed.length > 0 && inAWeek * ONE_IN > working + known.removedBefore,
    ],
    ['moves', plan.moved * MOVES_ONE_IN > working],
    ['readers', readersAmong(removed, before, known.withRole)],
    ['seen-before', known.seenEarlier],
  ]
  return reasons.flatMap(([why, so]) => (so ? [why] : []))
}
