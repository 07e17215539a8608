import { html } from 'lit'
import { Page } from '../page.ts'

/** @element oh-conversation-page */
export class OhConversationPage extends Page {
  override render() {
    return html`<h1>${this.say('title-conversation')}</h1>`
  }
}

customElements.define('oh-conversation-page', OhConversationPage)
