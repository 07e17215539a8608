import { html } from 'lit'
import { Page } from '../page.ts'

/** @element oh-talk-page */
export class OhTalkPage extends Page {
  override render() {
    return html`<h1>${this.say('title-talk')}</h1>`
  }
}

customElements.define('oh-talk-page', OhTalkPage)
