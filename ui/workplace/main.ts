import { html, LitElement } from 'lit'
import '../parts/mark.ts'

/** The pages of HR and managers. @element oh-workplace */
export class OhWorkplace extends LitElement {
  override render() {
    return html`<oh-mark></oh-mark>`
  }
}

customElements.define('oh-workplace', OhWorkplace)
