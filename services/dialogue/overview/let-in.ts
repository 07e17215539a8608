import { conversationsOf } from '../conversations/conversations.queries.ts'
import { wasAgreedOn } from '../conversations/states.ts'
import { addressDiffers, cannotLetIn } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside, pairWith } from '../pairs/enter.ts'
import { findPair, keepKnown, otherHasWritten, type TodaysPair } from '../pairs/pairs.queries.ts'
import { iAmKnown, othersProof, othersSide, type Two } from '../pairs/sides.ts'

/** Did the two ever agree on a conversation? Only who has the address that is known here sees one. */
const agreedOnOne = async ({ tx }: Inside, { employee, leader }: Two): Promise<boolean> =>
  (await conversationsOf(tx)).some(
    ({ employee_id, leader_id, state }) =>
      employee_id === employee && leader_id === leader && wasAgreedOn(state),
  )

/** Where the other wrote nothing, nothing of theirs is opened: so a first address that was wrong can be put right. */
const opensNothing = async (inside: Inside, pair: TodaysPair): Promise<boolean> => {
  const kept = await findPair(inside.tx, pair)
  if (kept === undefined || !iAmKnown(inside, pair, kept)) return false
  return !(await otherHasWritten(inside.tx, pair))
}

/**
 * The other of the two says that a new address is really theirs. Only somebody who has agreed on a conversation with
 * them before: a leader of yesterday evening could otherwise open what they had prepared.
 *
 * @param newAddress as it stood on the page
 * @throws Problem 403; 409 where the address is another by now
 */
export const letIn = (room: DialogueRoom, asker: Asker, two: Two, newAddress: string): Promise<void> =>
  enter(room, asker, async (inside) => {
    const pair = pairWith(inside, two.employee, two.leader)
    if (pair.mail !== newAddress) throw addressDiffers()
    if (!((await agreedOnOne(inside, two)) || (await opensNothing(inside, pair)))) throw cannotLetIn()
    await keepKnown(inside.tx, pair, othersSide(inside.me, pair), othersProof(inside, pair))
  })
