import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { countVersion, readSettings } from './calendar.queries.ts'

/**
 * Changes the calendar once for a key, and only the one that the screen showed. It shares a lock with everything that
 * opens a wave: so a wave opens as it was planned before, or as it is planned afterwards.
 *
 * @throws Problem 409 `shown-differs`
 */
export const onShownCalendar = (
  room: Pick<PeopleRoom, 'db'>,
  shown: number,
  act: Act | undefined,
  work: (tx: RoomTransaction<DB>) => Promise<void>,
): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    await actOnce(tx, act, async () => {
      const { version } = await readSettings(tx)
      refuseIfDifferent([{ fact: 'calendar', shown, now: version }])
      await work(tx)
      await countVersion(tx)
    })
  })
