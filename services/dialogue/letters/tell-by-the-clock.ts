import { inTransaction } from '../../plumbing/postgres.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { whereabouts } from '../leavers/leavers.queries.ts'
import { knownBy } from '../pairs/known-address.ts'
import {
  type LetterAbout,
  longAgo,
  lookBackToday,
  type PairByTheClock,
  writeLetterAbout,
} from './letters.queries.ts'

/** The post room writes to nobody about somebody who is no pair with them today. */
const NO_PAIR = 'OH008'

/** Those of the two who have the address they are known by. At another one perhaps somebody else reads their letters. */
const knownOfTwo = async (room: DialogueRoom, pair: PairByTheClock): Promise<ReadonlySet<string>> => {
  const key = await room.keys.threshold()
  const found = await whereabouts(room.db, [pair.employee, pair.leader])
  return new Set(
    found.flatMap(({ employee: one, mail }) => {
      const known = one === pair.employee ? pair.employee_known : pair.leader_known
      return mail !== null && known.equals(knownBy(key, one, mail)) ? [one] : []
    }),
  )
}

/** @returns whether there are letters now */
const writeToTwo = async (
  room: DialogueRoom,
  pair: PairByTheClock,
  kind: LetterAbout['kind'],
): Promise<boolean> => {
  const { employee, leader, leader_gone } = pair
  const known = await knownOfTwo(room, pair)
  const letters = [
    { to: employee, about: leader, kind },
    ...(leader_gone === true ? [] : [{ to: leader, about: employee, kind }]),
  ].filter(({ to }) => known.has(to))
  return inTransaction(room.db, async (tx) => {
    for (const letter of letters) await writeLetterAbout(tx, letter)
    return letters.length > 0
  }).catch((error: { code?: string }) => {
    if (error.code === NO_PAIR) return false
    throw error
  })
}

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
