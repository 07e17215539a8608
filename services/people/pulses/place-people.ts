import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { Placed } from '../units/home-unit.ts'
import { readStandIns } from '../units/stand-ins.queries.ts'
import { readEmployees, readUnits, type StoredEmployee } from '../units/units.queries.ts'
import { type LedUnit, whoLeads } from '../units/who-leads.ts'
import { type GroupSecrets, groupSecretsOf } from './group-keys.ts'
import { type KnownSeats, knowSeats, seatByKnown } from './know-seats.ts'
import type { Seating } from './seat-everybody.ts'
import { readSeats } from './seats.queries.ts'

/** Everybody on the list, and with which unit those who can be asked would be counted in a wave that opens now. */
export interface PlacedPeople {
  readonly employed: readonly StoredEmployee[]
  readonly units: readonly LedUnit[]
  /** Without those who have no mail address. */
  readonly placed: Placed
  readonly secrets: GroupSecrets
  readonly known: KnownSeats
  readonly seating: Seating
  /** Person → the unit that the person is counted with. Newcomers who wait for others are not in it, nor who has no address. */
  readonly countedWith: ReadonlyMap<string, string>
}

/** Decides where people count, both for what HR is shown before a wave and for the wave itself. */
export const placePeople = async (
  db: RoomDatabase<DB>,
  { keys, clock, random }: Pick<PeopleRoom, 'keys' | 'clock' | 'random'>,
): Promise<PlacedPeople> => {
  const units = whoLeads(await readUnits(db), await readStandIns(db, clock.today()))
  const employed = (await readEmployees(db)).filter(({ unit }) => unit !== null)
  // An invitation that nobody can hand over would lower participation, and be a right that HR could use.
  const asked = employed.filter(({ mail }) => mail !== null)
  const placed = { employees: asked.map(({ id, unit }) => ({ person: id, unit: unit ?? '' })), units }
  const secrets = await groupSecretsOf(keys.group, clock.today(), random)
  const people = asked.map(({ id }) => id)
  const known = knowSeats(await readSeats(db), people, secrets)
  const seating = seatByKnown(placed, known, () => random.uuid())
  const countedWith = new Map([...seating.seats].map(([person, { unit }]) => [person, unit]))
  return { employed, units, placed, secrets, known, seating, countedWith }
}
