import { upFrom } from '../../blocks/up-from.ts'
import { homeUnit, type Placed } from '../units/home-unit.ts'
import { type Seat, seatPeople } from './seat-people.ts'

/** People come and go by so many at least, whatever the floor of a wave is. */
const LEAST_WHO_MOVE = 5

type Seats = ReadonlyMap<string, Seat<string, string>>

export interface Seating {
  /** Person → where the list would count them (`home-unit.ts`). */
  readonly home: ReadonlyMap<string, string>
  /** Person → where they are counted. Who is in none waits: fewer than five newcomers in the whole tree. */
  readonly seats: Seats
  /** Who was counted before, and may not stay there for leading it: new again, and missing where they were. */
  readonly unseated: ReadonlySet<string>
}

/**
 * Where everybody is counted. People move by fives (`seat-people.ts`), but for one rule that goes first: nobody is
 * counted among those they lead. Who comes to lead the group they are counted in is as if they had left it, and had
 * just come; sums of that group get noise for them as for any who left.
 *
 * @param before person → where they were counted last, of those still on the list; empty before the first wave
 */
export const seatEverybody = (placed: Placed, before: Seats, newCohort: () => string): Seating => {
  const home = homeUnit(placed)
  const parentOf = new Map(placed.units.map(({ id, parent }) => [id, parent]))
  const leaderOf = new Map(placed.units.map(({ id, leader }) => [id, leader]))
  const leadsAt = (person: string, unit: string): boolean =>
    [...upFrom(unit, parentOf)].some((at) => leaderOf.get(at) === person)
  const staying = new Map(before)
  for (;;) {
    const seats = seatPeople({ home, before: staying, parentOf, least: LEAST_WHO_MOVE, newCohort })
    // Whoever leads the whole is counted with the whole, because nothing is above it.
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
