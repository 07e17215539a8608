import { html } from 'lit'
import { Page } from '../page.ts'

/** @element oh-propose-page */
export class OhProposePage extends Page {
  override render() {
    return html`<h1>${this.say('title-propose')}</h1>`
  }
}

customElements.define('oh-propose-page', OhProposePage)
