import { css, html, LitElement } from 'lit'

export class PromiseOpened extends Event {
  static readonly type = 'oh-promise-opened'

  constructor() {
    super(PromiseOpened.type, { bubbles: true, composed: true })
  }
}

/**
 * One honest line, which opens into how it works and where it ends.
 *
 * @element oh-promise-line
 * @prop promise - the line
 * @prop more - what the button says
 * @fires oh-promise-opened - somebody wants to know more
 */
export class OhPromiseLine extends LitElement {
  static override properties = { promise: {}, more: {} }

  declare promise: string
  declare more: string

  static override styles = css`
    :host { display: flex; gap: 12px; align-items: center; font-size: 15px; color: var(--ink-soft) }
    * { box-sizing: border-box }
    svg { flex: none }
    p { margin: 0 }
    button { font: inherit; color: inherit; background: none; border: 0; padding: 12px 0; margin: -8px 0; min-height: 44px; text-align: start; text-decoration: underline; text-underline-offset: 3px; cursor: pointer }
    button:hover { color: var(--ink) }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px }
  `

  override render() {
    return html`<svg width="26" height="26" fill="none" stroke="var(--eye-line)" stroke-width="1.8" aria-hidden="true">
        <path d="M13 3l8 3v6c0 5.5-3.6 9.2-8 11-4.4-1.8-8-5.5-8-11V6zM9.5 13.2l2.4 2.4 4.8-5" />
      </svg>
      <div>
        <p>${this.promise}</p>
        <button type="button" @click=${() => this.dispatchEvent(new PromiseOpened())}>${this.more}</button>
      </div>`
  }
}

customElements.define('oh-promise-line', OhPromiseLine)
