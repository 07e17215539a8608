import { lockTheirs, takeStep } from '../conversations/step.ts'
import type { WholeConversation } from '../dialogue.contract.ts'
import { noPiece } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter } from '../pairs/enter.ts'
import { deleteTexts, textsOf } from '../texts/texts.queries.ts'
import { keyOf, writeShared } from '../texts/texts.ts'

export type Look = Omit<WholeConversation['looks'][number], 'writtenOn'>

/** What came of each agreement: keep it, change it, or let it go. @throws Problem 404, 409 */
export const lookBack = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  looks: readonly Look[],
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    const agreements = new Set((await textsOf(inside.tx, [conversation], 'agreement')).map(({ id }) => id))
    if (looks.some(({ agreement }) => !agreements.has(agreement))) throw noPiece()
    await takeStep(inside, row, 'look-back')
    const key = await keyOf(room, row)
    await deleteTexts(inside.tx, conversation, ['look-back'])
    for (const [at, said] of looks.entries())
      await writeShared(room, inside, key, { conversation, field: 'look-back', said, at })
  })
