import { html, LitElement } from 'lit'
import '../parts/mark.ts'

/** The survey page. @element oh-answer */
export class OhAnswer extends LitElement {
  override render() {
    return html`<oh-mark></oh-mark>`
  }
}

customElements.define('oh-answer', OhAnswer)
