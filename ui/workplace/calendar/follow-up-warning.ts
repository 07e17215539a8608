import { html, nothing, type TemplateResult } from 'lit'
import type { Calendar } from '../api.ts'
import type { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'

/** Warns, and never forbids: people who see that nothing follows answer less. */
export const followUpWarning = (
  page: Page,
  unanswered: Calendar['unanswered'],
): TemplateResult | typeof nothing => {
  if (unanswered === null) return nothing
  const title = waveTitle(page, { form: unanswered.form, opensOn: unanswered.opens })
  const text = unanswered.answer === null ? 'follow-up-unsaid' : 'follow-up-nothing'
  return html`<p class="refusal">${page.say(text, { title })}</p>`
}
