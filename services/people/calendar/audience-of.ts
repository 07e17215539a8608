import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { freezeSegments } from '../pulses/freeze-segments.ts'
import { placePeople } from '../pulses/place-people.ts'
import { LEAST_FLOOR } from '../pulses/wave-request.ts'
import { latestWave } from './calendar.queries.ts'

/** Units of an audience; none are named for the whole organisation, as it is when the wave opens. */
export const unitsOf = (
  audience: readonly string[],
  units: readonly { readonly id: string; readonly parent: string | null }[],
): readonly string[] =>
  audience.length > 0 ? audience : units.filter(({ parent }) => parent === null).map(({ id }) => id)

/** The smallest group of a wave that opens by itself is that of the wave before: it must not change between two. */
export const floorToday = async (tx: RoomTransaction<DB>): Promise<number> =>
  (await latestWave(tx))?.floor ?? LEAST_FLOOR

/**
 * Refuses to plan an audience that no wave could open for today.
 *
 * @throws Problem 422 `unit-unknown`, `audience-empty`, `audience-too-small`
 */
export const refuseBadAudience = async (
  tx: RoomTransaction<DB>,
  room: Pick<PeopleRoom, 'keys' | 'clock' | 'random'>,
  audience: readonly string[],
): Promise<void> => {
  const { units, countedWith, seating } = await placePeople(tx, room)
  freezeSegments(units, countedWith, unitsOf(audience, units), await floorToday(tx), seating.home)
}
