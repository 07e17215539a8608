import { conversationsOf } from '../conversations/conversations.queries.ts'
import { wasAgreedOn } from '../conversations/states.ts'
import { addressDiffers, cannotLetIn } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, pairWith } from '../pairs/enter.ts'
import { keepKnown } from '../pairs/pairs.queries.ts'
import { othersProof, othersSide } from '../pairs/sides.ts'

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
      ({ employee_id, leader_id, state }) =>
        employee_id === employee && leader_id === leader && wasAgreedOn(state),
    )
    if (!together) throw cannotLetIn()
    await keepKnown(inside.tx, pair, othersSide(inside.me, pair), othersProof(inside, pair))
  })
