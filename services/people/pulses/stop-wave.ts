import { inTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { byWhom, noteAct } from '../audit/note-act.ts'
import { waveNotOpen } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { destroyKeysOfPastWaves } from './wave-keys.ts'
import { oneAtATime, stopWave } from './waves.queries.ts'

/**
 * Stops a wave before its last day. Its ballots, invitations and keys are destroyed, and nothing is ever
 * counted.
 *
 * @throws Problem 409 `wave-not-open`
 */
export const stopWaveAndItsKeys = async (
  room: Pick<PeopleRoom, 'db' | 'keys' | 'clock'>,
  wave: string,
  act?: Act,
): Promise<void> => {
  await inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    await actOnce(tx, act, async () => {
      if (!(await stopWave(tx, wave))) throw waveNotOpen()
      await noteAct(tx, { by: byWhom(act), act: 'wave-stopped', facts: { wave }, today: room.clock.today() })
    })
  })
  await destroyKeysOfPastWaves(room)
}
