import { upFrom } from '../../blocks/up-from.ts'
import { homeUnit, type Placed } from '../units/home-unit.ts'
import { leadersOf } from '../units/who-leads.ts'
import { type Seat, seatPeople } from './seat-people.ts'

/** At least so many people come or go together, whatever the floor of a wave is. */
const LEAST_WHO_MOVE = 5

type Seats = ReadonlyMap<string, Seat<string, string>>

export interface Seating {
  /** Person → where the list would count them (`home-unit.ts`). */
  readonly home: ReadonlyMap<string, string>
  /**
   * Person → where they are counted. Somebody without a seat waits: there are fewer than five newcomers in the
   * whole tree.
   */
  readonly seats: Seats
  /**
   * People who were counted somewhere and may not stay because they lead it now. They count as new, and as
   * missing where they were.
   */
  readonly unseated: ReadonlySet<string>
}

/**
 * Where everybody is counted. People move by fives (`seat-people.ts`). One rule comes first: nobody is counted
 * among those they lead. Somebody who becomes the leader of the group they are counted in is treated as if they
 * had left it and just come. The count moves the sums of that group for them, as for anybody who left.
 *
 * @param before person → where they were counted last, for those still on the list. Empty before the first wave
 */
export const seatEverybody = (placed: Placed, before: Seats, newCohort: () => string): Seating => {
  const home = homeUnit(placed)
  const parentOf = new Map(placed.units.map(({ id, parent }) => [id, parent]))
  const led = new Map(placed.units.map((unit) => [unit.id, leadersOf(unit)]))
  const leadsAt = (person: string, unit: string): boolean =>
    [...upFrom(unit, parentOf)].some((at) => led.get(at)?.includes(person) ?? false)
  const staying = new Map(before)
  for (;;) {
    const seats = seatPeople({ home, before: staying, parentOf, least: LEAST_WHO_MOVE, newCohort })
    // Whoever leads the whole organisation is counted with the whole, because nothing is above it.
    const among = [...seats].filter(
      ([person, { unit }]) => unit !== home.get(person) && leadsAt(person, unit),
    )
    if (among.length === 0) {
      const unseated = new Set([...before.keys()].filter((person) => !staying.has(person)))
      return { home, seats, unseated }
    }
    for (const [person] of among) staying.delete(person)
  }
}
