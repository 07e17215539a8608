import { html } from 'lit'
import { Page } from '../page.ts'

/** @element oh-conversations-page */
export class OhConversationsPage extends Page {
  override render() {
    return html`<h1>${this.say('title-conversations')}</h1>`
  }
}

customElements.define('oh-conversations-page', OhConversationsPage)
