import { html, nothing, type TemplateResult } from 'lit'
import type { WholeConversation } from '../../api.ts'
import type { Page } from '../../page.ts'

export type Piece = WholeConversation['pieces'][number]

/** What a piece of a preparation is. */
const PIECE_TEXTS: Readonly<Record<Exclude<Piece['kind'], 'aid'>, string>> = {
  opening: 'two-piece-opening',
  question: 'two-piece-question',
  note: 'two-piece-note',
  'gives-energy': 'two-piece-gives-energy',
  'takes-energy': 'two-piece-takes-energy',
  'proud-of': 'two-piece-proud-of',
  want: 'two-piece-want',
  'need-from-you': 'two-piece-need-from-you',
}

/** As it is read, by oneself or the other; on the sheet the same is a question to its writer. */
export const pieceName = (page: Page, { kind, of }: Pick<Piece, 'kind' | 'of'>): string =>
  kind === 'aid' ? (of?.heading ?? '') : page.say(PIECE_TEXTS[kind])

export const pieceList = (page: Page, pieces: readonly Piece[]): TemplateResult =>
  html`<dl class="brought">${pieces.map(
    (piece) => html`<div><dt>${pieceName(page, piece)}</dt><dd class="words">${piece.words}</dd></div>`,
  )}</dl>`

/** What each brought along and showed the other, under who brought it. */
export const sharedPieces = (
  page: Page,
  conversation: WholeConversation,
): TemplateResult | typeof nothing => {
  const shared = conversation.pieces.filter((piece) => piece.shared)
  const of = (mine: boolean, heading: string) => {
    const pieces = shared.filter((piece) => piece.mine === mine)
    return pieces.length === 0 ? nothing : html`<h3>${heading}</h3>${pieceList(page, pieces)}`
  }
  if (shared.length === 0) return nothing
  return html`${of(true, page.say('two-brought-by-you'))}
    ${of(false, page.say('two-brought-by', { name: conversation.name ?? page.say('two-who-then') }))}`
}
