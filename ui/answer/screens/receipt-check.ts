import { css, html } from 'lit'
import { readBase32 } from '../../../services/ticket/encoding.ts'
import { Screen } from './screen.ts'

/**
 * Is my receipt in the published list? Looked up on the page: the server never learns whose it was.
 *
 * @element oh-receipt-check
 * @prop receipts - the whole list
 */
export class OhReceiptCheck extends Screen {
  static override properties = { receipts: { attribute: false }, found: { state: true } }

  declare receipts: readonly string[]
  declare found: boolean | undefined

  static override styles = [
    Screen.look,
    css`
      label { display: block; margin: 14px 0 6px }
      .row { margin-top: 16px }
    `,
  ]

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    this.found = this.receipts.includes(readBase32(this.renderRoot.querySelector('input')?.value ?? ''))
  }

  override render() {
    const { texts, found } = this
    return html`<form class="card" novalidate @submit=${this.#submit}>
      <h2>${texts.get('check-title')}</h2>
      <label for="receipt">${texts.get('receipt-label')}</label>
      <input id="receipt" type="text" class="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="24" />
      <div role="status">
        ${found === undefined ? '' : html`<p>${texts.get(found ? 'check-found' : 'check-missing')}</p>`}
      </div>
      <div class="row"><button class="quiet">${texts.get('check-submit')}</button></div>
    </form>`
  }
}

customElements.define('oh-receipt-check', OhReceiptCheck)
