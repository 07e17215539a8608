import type { Inside } from '../pairs/enter.ts'
import { pairsOf } from '../pairs/pairs.queries.ts'
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
  const mine = inside.me === told.employee_id
  if (mine && told.leader_gone === true) return undefined
  const leader = mine ? told.leader_id : inside.me
  const pair = inside.pairs.find((one) => one.employee === told.employee_id && one.leader === leader)
  const kept = (await pairsOf(inside.tx)).find(
    (one) => one.employee_id === told.employee_id && one.leader_id === leader,
  )
  if (pair === undefined || kept === undefined) return undefined
  const other = mine ? leader : told.employee_id
  const known = mine ? kept.leader_known : kept.employee_known
  return known.equals(inside.knownOf(other, pair.mail)) ? other : undefined
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
