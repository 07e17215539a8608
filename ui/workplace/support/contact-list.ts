import { html, nothing, type TemplateResult } from 'lit'
import type { Contacts } from '../api.ts'
import type { Page } from '../page.ts'
import { CONTACT_TEXTS } from './contact-roles.ts'

/** Who else is there, as the organisation names them; nothing where it named nobody. */
export const contactList = (page: Page, contacts: Contacts): TemplateResult | typeof nothing => {
  if (contacts.length === 0) return nothing
  return html`<section class="card" aria-labelledby="contacts"><h2 id="contacts">${page.say('contacts')}</h2>
    <p class="soft">${page.say('contacts-why')}</p>
    <dl>${contacts.map(({ role, words }) => html`<div><dt>${page.say(CONTACT_TEXTS[role])}</dt><dd class="words">${words}</dd></div>`)}</dl></section>`
}
