import type { WholeConversation } from '../../api.ts'
import { randomUuid } from '../../uuid.ts'
import type { Heading, Kind, OfAid } from './piece-kinds.ts'

/** A piece of the own sheet, as it stood when it came onto the page. */
export interface OwnPiece {
  readonly id: string
  readonly kind: Kind
  /** For a piece that stands in an aid, and null for any other. */
  readonly of: OfAid | null
  readonly words: string
  readonly shared: boolean
  /** The words are not on the server, or others are there. */
  readonly unkept: boolean
}

/** A piece that did not reach the server when a session ended. */
export type Unkept = Pick<OwnPiece, 'id' | 'kind' | 'of' | 'words'>

export const newPiece = (kind: Kind, words = '', of: OfAid | null = null): OwnPiece => ({
  id: randomUuid(),
  kind,
  of,
  words,
  shared: false,
  unkept: words !== '',
})

/**
 * What was there before stays as it is, for somebody may be writing in it; the server says what else there is.
 * Every heading that stands alone has a field, so that nobody must ask for one.
 *
 * @param returned what was given back after a session had ended
 */
export const mergedPieces = (
  before: readonly OwnPiece[],
  { pieces }: WholeConversation,
  headings: readonly Heading[],
  returned: readonly Unkept[],
): readonly OwnPiece[] => {
  const given = (id: string) => returned.find((one) => one.id === id)
  const known = new Map(before.map((piece) => [piece.id, piece]))
  const theirs = pieces
    .filter(({ mine }) => mine)
    .map(({ id, kind, of, words, shared }) => {
      const here = known.get(id)
      if (here !== undefined) return { ...here, shared }
      return { id, kind, of, shared, words: given(id)?.words ?? words, unkept: given(id) !== undefined }
    })
  const there = new Set(theirs.map(({ id }) => id))
  const drafts = before.filter(({ id }) => !there.has(id))
  const back = returned
    .filter(({ id }) => !there.has(id) && !known.has(id))
    .map((one) => ({ ...one, shared: false, unkept: true }))
  const all = [...theirs, ...drafts, ...back]
  const missing = headings.filter((heading) => !all.some(({ kind }) => kind === heading.kind))
  return [...all, ...missing.filter(({ add }) => add === undefined).map(({ kind }) => newPiece(kind))]
}
