import type { Move } from '../dialogue.contract.ts'
import { changedSince, noConversation } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { tellBoth, tellOther } from '../letters/tell.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import { changePair } from '../pairs/pairs.queries.ts'
import type { ConversationRow } from '../rows.queries.ts'
import { deleteTexts, textsOf } from '../texts/texts.queries.ts'
import { keyOf, readText, writeShared } from '../texts/texts.ts'
import { changeConversation, conversationsOf, lockConversation } from './conversations.queries.ts'
import { type About, NOTHING_SAID } from './describe.ts'
import { mustGiveNotice } from './propose.ts'
import { type StepName, stepFrom, wasHad } from './states.ts'

/** A conversation that stays as it is while it is changed. @throws Problem 404 */
export const lockTheirs = async ({ tx }: Inside, conversation: string): Promise<ConversationRow> => {
  const row = await lockConversation(tx, conversation)
  if (row === undefined) throw noConversation()
  return row
}

/** Takes one step, and notes whose it was. @throws Problem 409 where it cannot be taken now */
export const takeStep = async (
  inside: Inside,
  row: ConversationRow,
  name: StepName,
  change: Parameters<typeof changeConversation>[2] = {},
): Promise<void> => {
  const state = stepFrom(name, { state: row.state, turnOf: row.turn_of }, inside.me)
  await changeConversation(inside.tx, row.id, { ...change, state, turn_of: inside.me })
}

/**
 * Accepts, declines or cancels; nobody gives a reason.
 *
 * @param moves how often it had been moved when the page was drawn
 * @throws Problem 404, 409
 */
export const answerProposal = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  answer: 'accept' | 'decline' | 'cancel',
  moves?: number,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    if (moves !== undefined && moves !== row.moves) throw changedSince()
    await takeStep(inside, row, answer)
    if (answer === 'accept') return tellBoth(inside, row, 'conversation-planned')
    // Of a day that is over nobody need hear that it is off.
    if (row.on_day >= room.clock.today()) await tellOther(inside, row, 'conversation-cancelled')
  })

/** Another day, hour or place; the other answers again. @throws Problem 404, 409, 422 */
export const moveConversation = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  { place, day, hour, minutes }: Move,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    mustGiveNotice(room, day)
    const moved = { on_day: day, at_hour: hour, minutes, moves: row.moves + 1 }
    await takeStep(inside, row, 'move', moved)
    const key = await keyOf(room, row)
    const [text] = await textsOf(inside.tx, [conversation], 'about')
    const about = text === undefined ? NOTHING_SAID : readText<About>(key, text)
    await deleteTexts(inside.tx, conversation, ['about'])
    await writeShared(room, inside, key, { conversation, field: 'about', said: { ...about, place } })
    await tellOther(inside, { ...row, ...moved }, 'conversation-moved')
  })

/** They have talked; what was shared can no longer be taken back. @throws Problem 404, 409 */
export const haveTalked = (room: DialogueRoom, asker: Asker, conversation: string): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    await takeStep(inside, row, 'talk')
    const pair = { employee: row.employee_id, leader: row.leader_id }
    await changePair(inside.tx, pair, { last_on: room.clock.today() })
  })

/** Somebody pressed too soon: they have not talked yet, and everything stands as it stood. @throws Problem 404, 409 */
export const haveNotTalked = (room: DialogueRoom, asker: Asker, conversation: string): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    await takeStep(inside, row, 'not-yet')
    const pair = { employee: row.employee_id, leader: row.leader_id }
    await changePair(inside.tx, pair, { last_on: await lastTalkedOn(inside, row) })
  })

/** The day of the last conversation of these two that they had; of the day on which they said so nothing is kept. */
const lastTalkedOn = async (
  { tx }: Inside,
  { employee_id, leader_id }: ConversationRow,
): Promise<string | null> => {
  const days = (await conversationsOf(tx))
    .filter((one) => one.employee_id === employee_id && one.leader_id === leader_id && wasHad(one.state))
    .map(({ on_day }) => on_day)
  return days.sort().at(-1) ?? null
}
