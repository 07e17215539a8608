import { groupsOf } from '../../plumbing/groups.ts'
import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import type { ImportPlan } from './plan-import.ts'

/** What a list would take away at once. Half a file looks like this; so does a day on which many leave. */
export interface Brake {
  /** How many leave, of how many who are on the list now. */
  readonly left: number
  readonly of: number
  /** Units, by key, whose people all leave. */
  readonly emptied: readonly string[]
}

/** More than one in so many leave. */
const ONE_IN = 10

/**
 * A list that removes more than a tenth, or everybody of a unit, is taken only when it was asked twice. Null for any
 * other, and for a first list.
 *
 * @param lately how many left in the days before that count with it
 */
export const brakeOf = (
  { left }: Pick<ImportPlan, 'left'>,
  units: readonly StoredUnit[],
  employees: readonly StoredEmployee[],
  lately = 0,
): Brake | null => {
  const working = employees.filter(({ unit }) => unit !== null)
  const leaving = new Set(left.map(({ id }) => id))
  const membersOf = groupsOf(working, ({ unit }) => unit)
  const emptied = units
    .filter(({ id }) => membersOf.get(id)?.every((one) => leaving.has(one.id)) ?? false)
    .map(({ key }) => key)
  const gone = left.length === 0 ? 0 : left.length + lately
  const were = working.length + lately
  return gone * ONE_IN > were || emptied.length > 0 ? { left: gone, of: were, emptied } : null
}
