import { groupsOf } from '../../plumbing/groups.ts'
import {
  changeConversation,
  conversationsOf,
  deleteConversation,
  leaveForGood,
} from '../conversations/conversations.queries.ts'
import { lockTheirs } from '../conversations/step.ts'
import type { WholeConversation } from '../dialogue.contract.ts'
import { changedSince, noConversation, noPair, onlyTheEmployee, onlyTheLeader } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import { knowEachOther } from '../pairs/know-each-other.ts'
import { textsOf } from '../texts/texts.queries.ts'
import { keyOf } from '../texts/texts.ts'
import { describeWhole } from './read-conversation.ts'

/**
 * The employee deletes it, and with it its key: a copy of the database from before opens only while there is a key
 * folder of that time.
 *
 * @throws Problem 403, 404
 */
export const deleteOwn = (room: DialogueRoom, asker: Asker, conversation: string): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    if (row.employee_id !== inside.me) throw onlyTheEmployee()
    if (!(await deleteConversation(inside.tx, conversation))) throw noConversation()
  })

/** The leader stops taking part, and reads it no more. @throws Problem 403, 404 */
export const leaveConversation = (room: DialogueRoom, asker: Asker, conversation: string): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    if (row.employee_id === inside.me) throw onlyTheLeader()
    await leaveForGood(inside.tx, conversation)
  })

/**
 * The employee shows an older conversation to who leads them today, or shows it no more.
 *
 * @param to who leads them, as it stood on the page
 * @throws Problem 403, 404; 409 where somebody else leads them by now
 */
export const showToLeader = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  to: string | null,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    if (row.employee_id !== inside.me) throw onlyTheEmployee()
    if (to === null) return void (await changeConversation(inside.tx, conversation, { shared_with: null }))
    const today = inside.pairs.find(({ employee }) => employee === inside.me)
    if (today === undefined || today.leader === row.leader_id) throw noPair()
    if (today.leader !== to) throw changedSince()
    await knowEachOther(inside, today)
    await changeConversation(inside.tx, conversation, { shared_with: to })
  })

/**
 * All that is the employee's own, to take along, the latest first. Pieces that the other shared are in it, as the
 * employee sees them. What opens no more is left out: one such must not keep the rest.
 */
export const wholeRecord = async (
  room: DialogueRoom,
  inside: Inside,
): Promise<readonly WholeConversation[]> => {
  const own = (await conversationsOf(inside.tx)).filter(({ employee_id }) => employee_id === inside.me)
  const ids = own.map(({ id }) => id)
  const texts = groupsOf(await textsOf(inside.tx, ids), ({ conversation_id }) => conversation_id)
  const opened = await Promise.all(
    own.map((row) =>
      keyOf(room, row)
        .then((key) => describeWhole(inside, row, key, texts.get(row.id) ?? []))
        .catch(() => undefined),
    ),
  )
  return opened.filter((one) => one !== undefined)
}

export const exportOwn = (room: DialogueRoom, asker: Asker): Promise<readonly WholeConversation[]> =>
  enter(room, asker, (inside) => wholeRecord(room, inside))
