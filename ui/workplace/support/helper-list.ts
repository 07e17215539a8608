import { html, nothing, type TemplateResult } from 'lit'
import type { Helpers } from '../api.ts'
import type { Page } from '../page.ts'
import { HELPER_ROLES } from './helper-roles.ts'

/** Who else is there, as the organisation names them; nothing where it named nobody. */
export const helperList = (page: Page, helpers: Helpers): TemplateResult | typeof nothing => {
  const named = HELPER_ROLES.flatMap(([role, text]) => {
    const words = helpers.find((one) => one.role === role)?.words
    return words === undefined ? [] : [[text, words] as const]
  })
  if (named.length === 0) return nothing
  return html`<section class="card" aria-labelledby="helpers"><h2 id="helpers">${page.say('helpers')}</h2>
    <p class="soft">${page.say('helpers-why')}</p>
    <dl>${named.map(([text, words]) => html`<div><dt>${page.say(text)}</dt><dd class="words">${words}</dd></div>`)}</dl></section>`
}
