import { isAhead } from '../conversations/states.ts'
import { lockTheirs } from '../conversations/step.ts'
import type { PieceSaid } from '../dialogue.contract.ts'
import { noPiece, notNow, tooManyTexts } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { type Asker, enter, type Inside } from '../pairs/enter.ts'
import type { TextRow } from '../rows.queries.ts'
import { changeText, deleteText, textsOf } from '../texts/texts.queries.ts'
import { keyOf, readText, sealFor, writeText } from '../texts/texts.ts'

/** Pieces of one sheet, a dozen aids among them: enough for anybody, and a bound for who writes a program. */
const MOST_PIECES = 200

/** As it is sealed; what was written before there were aids has no `of`. */
export type Piece = Omit<PieceSaid, 'of'> & Partial<Pick<PieceSaid, 'of'>>

const ownPiece = async ({ tx, me }: Inside, conversation: string, piece: string): Promise<TextRow> => {
  const pieces = await textsOf(tx, [conversation], 'piece')
  const own = pieces.find(({ id, writer_id }) => id === piece && writer_id === me)
  if (own === undefined) throw noPiece()
  return own
}

/**
 * Writes a piece of the own sheet, or writes it anew. It stays shared if it was: the other reads what is true now.
 *
 * @throws Problem 404, 409
 */
export const keepPiece = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  piece: string,
  said: Piece,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    if (!isAhead(row.state)) throw notNow(row.state)
    const key = await keyOf(room, row)
    const own = (await textsOf(inside.tx, [conversation], 'piece')).filter(
      ({ writer_id }) => writer_id === inside.me,
    )
    const before = own.find(({ id }) => id === piece)
    if (before !== undefined) {
      const { at } = readText<Piece>(key, before)
      const sealed = sealFor(room, key, before, { ...said, at })
      await changeText(inside.tx, before, { sealed, written_on: room.clock.today() })
      return
    }
    if (own.length >= MOST_PIECES) throw tooManyTexts()
    await writeText(room, inside, key, {
      conversation,
      id: piece,
      field: 'piece',
      shared: false,
      said,
      at: 1 + Math.max(-1, ...own.map((one) => readText<Piece>(key, one).at)),
    })
  })

/** One tap shows a piece to the other, one takes it back, until they have talked. @throws Problem 404, 409 */
export const sharePiece = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  piece: string,
  shared: boolean,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    if (!isAhead(row.state)) throw notNow(row.state)
    const own = await ownPiece(inside, conversation, piece)
    const key = await keyOf(room, row)
    const sealed = sealFor(room, key, { ...own, shared }, readText<Piece>(key, own))
    await changeText(inside.tx, own, { shared, sealed })
  })

/** @throws Problem 404; 409 for a piece that was shared when they talked */
export const removePiece = (
  room: DialogueRoom,
  asker: Asker,
  conversation: string,
  piece: string,
): Promise<void> =>
  enter(room, asker, async (inside) => {
    const row = await lockTheirs(inside, conversation)
    const own = await ownPiece(inside, conversation, piece)
    if (own.shared && !isAhead(row.state)) throw notNow(row.state)
    await deleteText(inside.tx, own)
  })
