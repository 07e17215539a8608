import { inTransaction } from '../../plumbing/postgres.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import {
  type LetterAbout,
  longAgo,
  lookBackToday,
  type PairByTheClock,
  writeLetterAbout,
} from './letters.queries.ts'

/** The post room writes to nobody about somebody who is no pair with them today. */
const NO_PAIR = 'OH008'

/** @returns whether there are letters now */
const writeToTwo = (
  { db }: DialogueRoom,
  { employee, leader, leader_gone }: PairByTheClock,
  kind: LetterAbout['kind'],
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    await writeLetterAbout(tx, { to: employee, about: leader, kind })
    if (leader_gone !== true) await writeLetterAbout(tx, { to: leader, about: employee, kind })
    return true
  }).catch((error: { code?: string }) => {
    if (error.code === NO_PAIR) return false
    throw error
  })

/**
 * Every hour: the day of looking back has come, or it has been as long as both chose. What was told is noted before
 * the letter is written, so nobody is told twice; a process that dies in between tells it never.
 */
export const tellByTheClock = async (room: DialogueRoom): Promise<void> => {
  const today = room.clock.today()
  let written = false
  for (const pair of await lookBackToday(room.db, today))
    written = (await writeToTwo(room, pair, 'conversation-look-back')) || written
  for (const pair of await longAgo(room.db, today))
    written = (await writeToTwo(room, pair, 'conversation-rhythm')) || written
  if (written) await room.wakePostRoom()
}
