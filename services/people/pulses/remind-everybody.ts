import { inTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import type { PeopleRoom } from '../people-room.ts'
import { queueLetters } from '../post-room/letters.queries.ts'
import { remindedToday, waveNotOpen, waveUnknown } from './waves.problems.ts'
import { findWave, noteReminder, oneAtATime } from './waves.queries.ts'

/**
 * A reminder to everybody who was invited, once a day. What is so is asked in the transaction that writes the
 * letters: a wave that somebody stops at this moment is stopped, or reminds first.
 *
 * @returns how many letters wait
 * @throws Problem 404 `wave-unknown`, 409 `wave-not-open`, 409 `reminded-today`
 */
export const remindEverybody = (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  wave: string,
  act?: Act,
): Promise<{ readonly letters: number }> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const found = await findWave(tx, wave)
      if (found === undefined) throw waveUnknown()
      if (found.state !== 'open' || found.closesOn < room.clock.today()) throw waveNotOpen()
      if (!(await noteReminder(tx, wave, room.clock.today()))) throw remindedToday()
      return { letters: await queueLetters(tx, wave, 'reminder') }
    })
  })
