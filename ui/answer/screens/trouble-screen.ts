import { css, html, nothing } from 'lit'
import { mayTypeCode, RETRYABLE, type Trouble } from '../answer-session.ts'
import { dateIn } from './dates.ts'
import { Screen } from './screen.ts'
import { Wanted } from './screen-events.ts'
import './receipt-check.ts'

/** One manifest refusal has the same words as another: in both the server shows what was not promised. */
const TEXT_OF_ANOTHER: Partial<Record<Trouble, Trouble>> = { 'manifest-unknown-kind': 'manifest-changed' }

/**
 * Says what is the matter, that nothing was lost or what was, and what one can do.
 *
 * @element oh-trouble-screen
 * @prop trouble - which
 * @prop closes - last day of the wave, where it matters
 * @prop receipt - of a ballot that waited here, where it may have arrived
 * @prop receipts - the published receipts, once the wave was counted
 * @fires oh-wanted - retry, open, code
 */
export class OhTroubleScreen extends Screen {
  static override properties = {
    trouble: {},
    closes: {},
    receipts: { attribute: false },
    receipt: {},
  }

  declare trouble: Trouble
  declare closes: string | undefined
  declare receipts: readonly string[] | undefined
  declare receipt: string | undefined

  static override styles = [Screen.look, css`h1 { font-size: clamp(26px, 7vw, 36px) }`]

  /** What trying once more is here; a code is another way in. */
  get #what(): 'retry' | 'open' | 'code' | undefined {
    if (RETRYABLE.has(this.trouble)) return 'retry'
    if (this.trouble === 'no-connection') return 'open'
    return mayTypeCode({ name: 'trouble', trouble: this.trouble }) ? 'code' : undefined
  }

  #button(what: 'retry' | 'open' | 'code') {
    return html`<div class="row">
      <button type="button" @click=${() => this.dispatchEvent(new Wanted(what))}>${this.texts.get(what === 'code' ? 'type-code' : 'retry')}</button>
    </div>`
  }

  override render() {
    const { texts, trouble, closes } = this
    const what = this.#what
    const name = TEXT_OF_ANOTHER[trouble] ?? trouble
    const date = closes === undefined ? '' : dateIn(texts.language, closes)
    return html`<div role="alert">
        <h1 tabindex="-1">${texts.get(`trouble-${name}-title`)}</h1>
        <p>${texts.get(`trouble-${name}-text`, { date, receipt: this.receipt ?? '' })}</p>
      </div>
      ${what === undefined ? nothing : this.#button(what)}
      ${
        this.receipts === undefined
          ? nothing
          : html`<oh-receipt-check .texts=${texts} .receipts=${this.receipts}></oh-receipt-check>`
      }`
  }
}

customElements.define('oh-trouble-screen', OhTroubleScreen)
