import { upFrom } from '../../blocks/up-from.ts'
import { type Led, leadersOf } from './who-leads.ts'

/**
 * With which unit people are counted and invited. A leader answers about work as one of the leaders' team
 * above, not as one of those who are led. So a leader counts above every unit that the leader leads, however
 * far down the list places them. The leader of the top counts with the top, because nothing is above it.
 */
export interface Placed {
  readonly employees: readonly {
    readonly person: string
    readonly unit: string
  }[]
  readonly units: readonly ({ readonly id: string; readonly parent: string | null } & Led)[]
}

/** From every person to the unit they count with. */
export function homeUnit({ employees, units }: Placed): ReadonlyMap<string, string> {
  const parentOf = new Map(units.map(({ id, parent }) => [id, parent]))
  const led = new Map(units.map((unit) => [unit.id, leadersOf(unit)]))
  return new Map(
    employees.map(({ person, unit }) => {
      let home = unit
      for (const at of upFrom(unit, parentOf))
        if (led.get(at)?.includes(person)) home = parentOf.get(at) ?? at
      return [person, home]
    }),
  )
}

/**
 * How many people count with each unit, units of leaders only and empty units included.
 *
 * @param home person → the unit that they count with. Seats that are kept may say another unit than the list
 */
export function invitedHere(placed: Placed, home = homeUnit(placed)): ReadonlyMap<string, number> {
  const counts = new Map(placed.units.map(({ id }) => [id, 0]))
  for (const unit of home.values()) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}
