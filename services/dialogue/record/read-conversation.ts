import { findConversation } from '../conversations/conversations.queries.ts'
import { type About, describeConversation, NOTHING_SAID } from '../conversations/describe.ts'
import type { WholeConversation } from '../dialogue.contract.ts'
import { noConversation } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import type { ConversationRow, TextRow } from '../rows.queries.ts'
import type { Piece } from '../sheets/pieces.ts'
import { type Field, textsOf } from '../texts/texts.queries.ts'
import { keyOf, readText } from '../texts/texts.ts'
import type { Look } from './look-back.ts'

/**
 * Everything that this one of the two may read of it.
 *
 * @param key of the conversation
 * @param texts of it that they may read
 * @throws Error where a text was not sealed with this key, or not for its place
 */
export const describeWhole = (
  inside: Inside,
  row: ConversationRow,
  key: Buffer,
  texts: readonly TextRow[],
): WholeConversation => {
  const those = <Shape>(field: Field) =>
    texts
      .filter((text) => text.field === field)
      .map((text) => ({ text, said: readText<Shape>(key, text), mine: text.writer_id === inside.me }))
      .toSorted((a, b) => a.said.at - b.said.at)
  const [about] = those<About>('about')
  const [summary] = those<{ readonly words: string }>('summary')
  return {
    ...describeConversation(inside, row, about?.said ?? NOTHING_SAID),
    pieces: those<Piece>('piece').map(({ text, said, mine }) => ({
      id: text.id,
      mine,
      kind: said.kind,
      of: said.of ?? null,
      words: said.words,
      shared: text.shared,
    })),
    summary:
      summary === undefined
        ? null
        : {
            id: summary.text.id,
            mine: summary.mine,
            words: summary.said.words,
            writtenOn: summary.text.written_on,
          },
    agreements: those<{ readonly what: string; readonly who: 'employee' | 'leader' | 'both' }>(
      'agreement',
    ).map(({ text, said }) => ({ id: text.id, what: said.what, who: said.who, dueOn: text.due_on })),
    looks: those<Look>('look-back').map(({ text, said }) => ({
      agreement: said.agreement,
      came: said.came,
      next: said.next,
      writtenOn: text.written_on,
    })),
  }
}

/** @throws Problem 404, 410 */
export const readConversation = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
): Promise<WholeConversation> =>
  enter(room, asker, async (inside) => {
    const row = await findConversation(inside.tx, conversation)
    if (row === undefined) throw noConversation()
    return describeWhole(inside, row, await keyOf(room, row), await textsOf(inside.tx, [conversation]))
  })
