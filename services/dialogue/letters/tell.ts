import { type Inside, todaysPairOf } from '../pairs/enter.ts'
import { findPair } from '../pairs/pairs.queries.ts'
import { otherIsKnown, otherOfTwo } from '../pairs/sides.ts'
import type { ConversationRow } from '../rows.queries.ts'
import { type LetterAbout, writeLetterAbout } from './letters.queries.ts'

type Told = Pick<ConversationRow, 'id' | 'employee_id' | 'leader_id' | 'on_day' | 'at_hour' | 'minutes'> &
  Partial<Pick<ConversationRow, 'moves' | 'leader_gone'>>

const timeOf = ({ id, on_day, at_hour, minutes, moves = 0 }: Told): NonNullable<LetterAbout['time']> => ({
  conversation: id,
  day: on_day,
  hour: at_hour,
  minutes,
  moves,
})

/**
 * Who the other of the two is, if there is somebody to write to: a pair of today, who still takes part, and whose
 * address is the one they are known by. At another address perhaps somebody else reads their letters.
 */
const otherOf = async (inside: Inside, told: Told): Promise<string | undefined> => {
  if (inside.me === told.employee_id && told.leader_gone === true) return undefined
  const pair = todaysPairOf(inside, told)
  const kept = pair && (await findPair(inside.tx, pair))
  if (pair === undefined || kept === undefined) return undefined
  return otherIsKnown(inside, pair, kept) ? otherOfTwo(inside.me, pair) : undefined
}

const write = async (inside: Inside, letter: LetterAbout): Promise<void> => {
  await writeLetterAbout(inside.tx, letter)
  inside.letters.written = true
}

/** Writes to the other that there is something; never what. */
export const tellOther = async (inside: Inside, told: Told, kind: LetterAbout['kind']): Promise<void> => {
  const to = await otherOf(inside, told)
  if (to === undefined) return
  const time = kind === 'conversation-summary' ? {} : { time: timeOf(told) }
  await write(inside, { to, about: inside.me, kind, ...time })
}

/** Writes to both: the calendar of who said yes needs an entry too. */
export const tellBoth = async (inside: Inside, told: Told, kind: LetterAbout['kind']): Promise<void> => {
  const other = await otherOf(inside, told)
  if (other === undefined) return
  const letter = { kind, time: timeOf(told) } as const
  await write(inside, { to: other, about: inside.me, ...letter })
  await write(inside, { to: inside.me, about: other, ...letter })
}
