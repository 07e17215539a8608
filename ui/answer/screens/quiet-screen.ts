import { css, html } from 'lit'
import { Screen } from './screen.ts'
import { Wanted } from './screen-events.ts'

/**
 * While something is under way: opening, sealing, or waiting for a connection.
 *
 * @element oh-quiet-screen
 * @prop state - what is under way
 * @prop stay - nothing outlives this page: a kiosk, or a browser that keeps nothing
 * @fires oh-wanted - retry
 */
export class OhQuietScreen extends Screen {
  static override properties = { state: {}, stay: { type: Boolean } }

  declare state: 'sending' | 'waiting'
  declare stay: boolean

  static override styles = [
    Screen.look,
    css`
      svg { width: 120px; height: 40px; margin-bottom: 18px; overflow: visible; fill: var(--paper); stroke: var(--eye-line); stroke-width: 2.5 }
      .goal { fill: var(--eye-line) }
      .sending .me { animation: walk 1.2s ease-in-out infinite alternate }
      @keyframes walk { to { transform: translateX(70px) } }
      @media (prefers-reduced-motion: reduce) { .sending .me { animation: none } }
    `,
  ]

  override render() {
    const { texts, state } = this
    return html`<svg class=${state} viewBox="0 0 120 40" aria-hidden="true">
        <path d="M0 20h120" />
        <circle class="goal" cx="104" cy="20" r="9" /><circle class="me" cx="16" cy="20" r="9" />
      </svg>
      <div role="status"><h1 tabindex="-1">${texts.get(`${state}-title`)}</h1></div>
      ${
        state === 'waiting'
          ? html`<p>${texts.get(this.stay ? 'waiting-stay' : 'waiting-text')}</p>
              <div class="row">
                <button type="button" @click=${() => this.dispatchEvent(new Wanted('retry'))}>${texts.get('retry')}</button>
              </div>`
          : ''
      }`
  }
}

customElements.define('oh-quiet-screen', OhQuietScreen)
