import { html, type TemplateResult } from 'lit'
import type { WholeConversation } from '../../api.ts'
import type { Page } from '../../page.ts'
import { otherOf } from '../conversation-words.ts'
import { pieceName } from '../record/shared-pieces.ts'

/** What the other chose to show; that it is nothing is no sign of anything. */
export const sharedByOther = (page: Page, conversation: WholeConversation): TemplateResult => {
  const name = otherOf(page, conversation)
  const shared = conversation.pieces.filter((piece) => !piece.mine && piece.shared)
  return html`<section class="card" aria-labelledby="shared"><h2 id="shared">${page.say('other-shares', { name })}</h2>
    ${
      shared.length === 0
        ? html`<p class="soft">${page.say('other-shares-nothing', { name })}</p>`
        : shared.map(
            (piece) =>
              html`<h3 class="of">${pieceName(page, piece)}</h3><blockquote>${piece.words}</blockquote>`,
          )
    }</section>`
}
