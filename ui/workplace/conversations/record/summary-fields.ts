import { html, type TemplateResult } from 'lit'
import type { WholeConversation } from '../../api.ts'
import type { Page } from '../../page.ts'
import { today } from '../../server-day.ts'
import { keptApart } from '../kept-apart.ts'
import { agreementFields } from './agreement-fields.ts'
import { dayAfter, type SummaryDraft } from './summary-draft.ts'

export interface SummaryFields {
  readonly conversation: WholeConversation
  readonly draft: SummaryDraft
  readonly change: (part: Partial<SummaryDraft>) => void
  /** The focus goes to where one goes on. */
  readonly moved: (selector: string) => void
}

/** What one heard, what they agreed, and when they look back. */
export const summaryFields = (page: Page, fields: SummaryFields): TemplateResult => {
  const { conversation, draft, change, moved } = fields
  const name = conversation.name ?? page.say('two-the-other')
  return html`<div class="field"><label for="words">${page.say('two-heard')}</label>
      <p class="note" id="heard">${page.say('two-heard-how', { name })}</p>
      <textarea id="words" rows="5" required maxlength="4000" aria-describedby="heard" .value=${draft.words}
        @input=${(event: Event) => change({ words: (event.target as HTMLTextAreaElement).value })}></textarea>
      ${keptApart(page, draft.words)}</div>
    <h3>${page.say('two-agreements')}</h3>
    <p class="note">${page.say('two-agreements-how')}</p>
    ${agreementFields(page, {
      conversation,
      agreements: draft.agreements,
      change: (agreements) => change({ agreements }),
      moved,
    })}
    <div class="field gap"><label for="back">${page.say('two-look-back-day')}</label>
      <p class="note" id="back-why">${page.say('two-look-back-day-why')}</p>
      <input class="short" id="back" type="date" required min=${dayAfter(today())} aria-describedby="back-why" .value=${draft.lookBackOn}
        @input=${(event: Event) => change({ lookBackOn: (event.target as HTMLInputElement).value })} /></div>`
}
