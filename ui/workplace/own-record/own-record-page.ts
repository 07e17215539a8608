import { html } from 'lit'
import { Page } from '../page.ts'

/** @element oh-own-record-page */
export class OhOwnRecordPage extends Page {
  override render() {
    return html`<h1>${this.say('title-own-record')}</h1>`
  }
}

customElements.define('oh-own-record-page', OhOwnRecordPage)
