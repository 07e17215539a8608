import { html, nothing, type TemplateResult } from 'lit'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import type { Verdict } from '../api.ts'
import type { Page } from '../page.ts'
import '../../parts/confirm-dialog.ts'

export type Reason = Exclude<Verdict, 'shown'>

/** Why a comment may be hidden. "Not nice to hear" is none of them. */
const REASONS: readonly Reason[] = ['names-somebody', 'recognisable', 'hurtful']

export interface HideDialog {
  readonly open: boolean
  readonly reason: Reason | undefined
  readonly chose: (reason: Reason) => void
  readonly closed: (confirmed: boolean) => void
}

/** Hiding deletes the words for ever, so it asks for its reason first. */
export const hideDialog = (page: Page, { open, reason, chose, closed }: HideDialog): TemplateResult =>
  html`<oh-confirm-dialog ?open=${open} .heading=${page.say('comment-hide-sure')} .confirmLabel=${page.say('comment-hide')}
    .closeLabel=${page.say('cancel')} .notBecause=${reason === undefined ? page.say('comment-hide-choose') : ''}
    @oh-dialog-closed=${({ confirmed }: DialogClosedEvent) => closed(confirmed)}>
    ${
      open
        ? html`<p>${page.say('comment-hide-means')}</p>
        <fieldset><legend>${page.say('comment-hide-why')}</legend>${REASONS.map(
          (
            one,
          ) => html`<label class="choice"><input type="radio" name="reason" value=${one} .checked=${one === reason}
            @change=${() => chose(one)} />${page.say(`verdict-${one}`)}</label>`,
        )}</fieldset>`
        : nothing
    }
  </oh-confirm-dialog>`
