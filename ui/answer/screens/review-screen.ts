import { css, html } from 'lit'
import { Screen } from './screen.ts'
import { Wanted } from './screen-events.ts'

/**
 * The last look before Send: how much was answered, and what Send does.
 *
 * @element oh-review-screen
 * @fires oh-wanted - send
 */
export class OhReviewScreen extends Screen {
  static override properties = {
    answered: { type: Number },
    all: { type: Number },
    failed: { type: Boolean },
  }

  declare answered: number
  declare all: number
  /** The last attempt got nowhere, and nothing was lost. */
  declare failed: boolean

  static override styles = [
    Screen.look,
    css`
      ul { list-style: none; margin: 24px 0 0; padding: 0 0 0 30px; position: relative }
            li { position: relative; padding-bottom: 14px }
      li:not(:last-child)::after { content: ''; position: absolute; inset: 14px auto -8px -24px; border-inline-start: 2px solid var(--eye-line) }
      li::before { content: ''; position: absolute; inset: 7px auto auto -30px; width: 10px; height: 10px; border: 2px solid var(--eye-line); border-radius: 50%; background: var(--paper); z-index: 1 }
      li:last-child::before { background: var(--eye-line) }
    `,
  ]

  override render() {
    const { texts, answered, all } = this
    return html`<h1 tabindex="-1">${texts.get('review-title')}</h1>
      <p>${texts.get('review-count', { answered, all })}</p>
      <ul>
        ${['review-sealed', 'review-gone', 'review-final'].map((name) => html`<li>${texts.get(name)}</li>`)}
      </ul>
      <div role="alert">${this.failed ? html`<p class="alert">${texts.get('not-sealed')}</p>` : ''}</div>
      <div class="row">
        <button type="button" @click=${() => this.dispatchEvent(new Wanted('send'))}>${texts.get('send')}</button>
      </div>`
  }
}

customElements.define('oh-review-screen', OhReviewScreen)
