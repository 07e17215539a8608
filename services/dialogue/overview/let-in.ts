import { conversationsOf } from '../conversations/conversations.queries.ts'
import { addressDiffers, cannotLetIn } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, pairWith } from '../pairs/enter.ts'
import { keepKnown } from '../pairs/pairs.queries.ts'

/**
 * The other of the two says that a new address is really theirs. Only somebody who has agreed on a conversation with
 * them before: a leader of yesterday evening cannot.
 *
 * @param newAddress as it stood on the page
 * @throws Problem 403; 409 where the address is another by now
 */
export const letIn = (
  room: DialogueRoom,
  asker: Asker,
  { employee, leader }: { readonly employee: string; readonly leader: string },
  newAddress: string,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const pair = pairWith(inside, employee, leader)
    if (pair.mail !== newAddress) throw addressDiffers()
    const together = (await conversationsOf(inside.tx)).some(
      (one) =>
        one.employee_id === employee &&
        one.leader_id === leader &&
        ['planned', 'talked', 'summarised', 'agreed', 'closed'].includes(one.state),
    )
    if (!together) throw cannotLetIn()
    const mine = inside.me === employee
    const known = inside.knownOf(mine ? leader : employee, pair.mail)
    await keepKnown(inside.tx, pair, mine ? { leader_known: known } : { employee_known: known })
  })
