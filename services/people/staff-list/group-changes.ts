import type { GroupChanges } from '../post-room/notices.queries.ts'
import { homeUnit } from '../units/home-unit.ts'
import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import { type Led, readersOf } from '../units/who-leads.ts'

/** The staff list at one moment, as a wave would look at it. */
export interface ListedPeople {
  readonly employees: readonly StoredEmployee[]
  readonly units: readonly (StoredUnit & Led)[]
}

const homesOf = ({ employees, units }: ListedPeople): ReadonlyMap<string, string> =>
  homeUnit({
    employees: employees.flatMap(({ id, unit, mail }) =>
      // Who has no address is asked by no wave, so is in no group of one.
      unit === null || mail === null ? [] : [{ person: id, unit }],
    ),
    units,
  })

/**
 * What a new list changed in the units of an open wave. The wave itself stays as it was frozen, but somebody
 * who prepares the next wave begins here. Undefined when nothing changed.
 *
 * @param units those of the wave's audience
 */
export const groupChanges = (
  units: ReadonlySet<string>,
  before: ListedPeople,
  after: ListedPeople,
): GroupChanges | undefined => {
  const was = homesOf(before)
  const is = homesOf(after)
  const enters = ([person, unit]: readonly [string, string], other: ReadonlyMap<string, string>) =>
    units.has(unit) && other.get(person) !== unit
  const joined = [...is].filter((home) => enters(home, was)).length
  const gone = [...was].filter((home) => enters(home, is)).length
  const leads = new Map(after.units.map((unit) => [unit.id, readersOf(unit)]))
  const leaders = before.units.filter(
    (unit) => units.has(unit.id) && leads.get(unit.id) !== readersOf(unit),
  ).length
  return joined + gone + leaders === 0 ? undefined : { joined, gone, leaders }
}
