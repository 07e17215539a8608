import { html, type TemplateResult } from 'lit'
import { saveFile } from '../../parts/save-file.ts'
import type { WholeConversation } from '../api.ts'
import type { Page } from '../page.ts'
import { today } from '../server-day.ts'

/** On paper, or as a file, which is made here from what the server answered; nothing is asked again. */
export const takingAlong = (page: Page, own: readonly WholeConversation[]): TemplateResult => {
  const save = () =>
    saveFile(
      JSON.stringify(own, null, 2),
      'application/json',
      `${page.say('own-record-file')}-${today()}.json`,
    )
  return html`<div class="row">
    <button class="first" @click=${() => window.print()}>${page.say('own-record-print')}</button>
    <button @click=${save}>${page.say('own-record-save')}</button>
  </div>`
}
