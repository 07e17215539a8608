import { html, type TemplateResult } from 'lit'
import type { WholeConversation } from '../api.ts'
import type { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { ownFile, saveAs } from './own-file.ts'

/** On paper, or as a file. */
export const takingAlong = (page: Page, own: readonly WholeConversation[]): TemplateResult => {
  const save = () => saveAs(ownFile(own), `${page.say('own-record-file')}-${today()}.json`)
  return html`<div class="row">
    <button class="first" @click=${() => window.print()}>${page.say('own-record-print')}</button>
    <button @click=${save}>${page.say('own-record-save')}</button>
  </div>`
}
