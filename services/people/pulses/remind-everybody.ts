import { inTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { type ActBy, byWhom, noteAct } from '../audit/note-act.ts'
import { remindedToday, remindedTwice, waveNotOpen, waveUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { countHeldUp, countWaiting, forgetUnsure, queueLetters } from '../post-room/letters.queries.ts'
import { sendAgain, wakePostRoom } from '../post-room/post.queries.ts'
import { findWave, noteReminder, oneAtATime } from './waves.queries.ts'

/**
 * Reminds everybody who was invited, once a day and twice altogether. Somebody whom an earlier letter never reached gets that
 * letter. Reminders that no mail server took are tried again and not refused, but not by the clock. One transaction checks
 * everything and writes the letters. So if somebody stops the wave at this moment, either it is stopped and
 * reminds nobody, or it reminds first.
 *
 * @returns how many letters of the wave are on their way, and how many of them are invitations that never went
 * @throws Problem 404 `wave-unknown`, 409 `wave-not-open`, 409 `reminded-today`, 409 `reminded-twice`
 */
export const remindEverybody = (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  wave: string,
  act?: Act,
  by: ActBy = byWhom(act),
): Promise<{ readonly letters: number; readonly invitations: number }> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const found = await findWave(tx, wave)
      if (found === undefined) throw waveUnknown()
      if (found.state !== 'open' || found.closesOn < room.clock.today()) throw waveNotOpen()
      const today = room.clock.today()
      const first = await noteReminder(tx, wave, today)
      const mayTryAgain = by !== 'by-itself' && (await countHeldUp(tx, wave)) > 0
      if (!first && !mayTryAgain) throw found.remindedOn === today ? remindedToday() : remindedTwice()
      if (first) await forgetUnsure(tx, wave)
      await sendAgain(tx, room.clock)
      if (first) await queueLetters(tx, wave, 'reminder', room.clock)
      await wakePostRoom(tx)
      await noteAct(tx, { by, act: first ? 'reminder-sent' : 'letters-tried-again', facts: { wave }, today })
      const { invitation, reminder } = await countWaiting(tx, wave)
      return { letters: invitation + reminder, invitations: invitation }
    })
  })
