import { css, html, nothing } from 'lit'
import { dateIn } from './dates.ts'
import { Screen } from './screen.ts'
import { Wanted } from './screen-events.ts'

/**
 * It is sent: the receipt, what it proves and what not, and what happens next. The page keeps none of it.
 *
 * @element oh-receipt-screen
 * @prop receipt - ten characters
 * @prop closes - last day of the wave
 * @prop onward - what comes after this: the next person at a kiosk, or another link of one's own
 * @fires oh-wanted - reload, for what comes after
 */
export class OhReceiptScreen extends Screen {
  static override properties = {
    receipt: {},
    closes: {},
    onward: {},
    copied: { state: true },
  }

  declare receipt: string
  declare closes: string
  declare onward: 'next-person' | 'continue' | undefined
  declare copied: boolean

  static override styles = [
    Screen.look,
    css`
      .meet { display: block; width: 100%; height: 44px; margin-bottom: 20px }
      .code { font-size: clamp(21px, 5.8vw, 30px); letter-spacing: 0.03em; margin: 0; user-select: all }
      .card .row { margin-top: 4px; justify-content: space-between }
      .card button { min-height: 44px; padding: 8px 20px }
      h2 { margin-top: 32px }
    `,
  ]

  async #copy(): Promise<void> {
    // Where the clipboard is refused the code is still there to be selected.
    this.copied = await navigator.clipboard.writeText(this.receipt).then(
      () => true,
      () => false,
    )
  }

  override render() {
    const { texts, receipt } = this
    const date = dateIn(texts.language, this.closes)
    return html`<svg class="meet" viewBox="0 0 440 44" preserveAspectRatio="xMidYMid slice" fill="none" stroke="var(--eye-line)" aria-hidden="true">
        <path d="M-400 22h1240" stroke-width="2" />
        <circle cx="203" cy="22" r="16" fill="var(--paper)" stroke-width="4" />
        <circle cx="237" cy="22" r="18" fill="var(--eye-line)" stroke="none" />
      </svg>
      <h1 tabindex="-1">${texts.get('receipt-title')}</h1>
      <section class="card">
        <span class="soft">${texts.get('receipt-label')}</span>
        <div class="row">
          <p class="code">${receipt.slice(0, 5)}&hairsp;${receipt.slice(5)}</p>
          <button class="quiet" type="button" @click=${this.#copy}>${texts.get(this.copied ? 'copied' : 'copy')}</button>
        </div>
        <p class="soft">${texts.get('receipt-proves')}</p>
        <p class="soft">${texts.get('receipt-not')}</p>
      </section>
      <div role="status" class="soft">${this.copied ? texts.get('copied') : ''}</div>
      <h2>${texts.get('next-title')}</h2>
      <p>${texts.get('next-count', { date })}</p>
      <p>${texts.get('next-shown')}</p>
      <p>${texts.get('next-check')}</p>
      ${
        this.onward
          ? html`<div class="row">
              <button type="button" @click=${() => this.dispatchEvent(new Wanted('reload'))}>${texts.get(this.onward)}</button>
            </div>`
          : nothing
      }`
  }
}

customElements.define('oh-receipt-screen', OhReceiptScreen)
