import { css, html, LitElement, nothing } from 'lit'

export interface NavigationEntry {
  readonly href: string
  readonly label: string
  readonly current: boolean
}

/** Somebody wants to leave. */
export class SignOutEvent extends Event {
  static readonly type = 'oh-sign-out'
  constructor() {
    super(SignOutEvent.type, { bubbles: true, composed: true })
  }
}

/**
 * The way from page to page.
 *
 * @element oh-side-navigation
 * @fires SignOutEvent
 * @slot - what stands beside the button that signs out
 */
export class OhSideNavigation extends LitElement {
  static override styles = css`
    * { box-sizing: border-box }
    :host { display: flex; flex-direction: column; gap: 10px }
    ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px }
    a { display: block; padding: 9px 12px; min-height: 44px; border-radius: 10px; color: var(--ink-soft); text-decoration: none; overflow-wrap: anywhere }
    a:hover { color: var(--ink); background: color-mix(in srgb, var(--eye-line) 6%, transparent) }
    a[aria-current] { background: color-mix(in srgb, var(--eye-line) 12%, transparent); color: var(--ink); font-weight: 600 }
    .foot { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center }
    button { font: inherit; font-size: 16px; color: var(--ink-soft); background: none; border: 0; border-radius: 10px; padding: 9px 12px; min-height: 44px; cursor: pointer; text-align: left }
    button:hover { color: var(--ink) }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
    @media (min-width: 860px) {
      ul { flex-direction: column }
      .foot { margin-top: auto; flex-direction: column; align-items: stretch }
    }
  `

  static override properties = {
    label: {},
    signOutLabel: {},
    entries: { attribute: false },
  }

  declare label: string
  declare signOutLabel: string
  declare entries: readonly NavigationEntry[]

  constructor() {
    super()
    this.label = ''
    this.signOutLabel = ''
    this.entries = []
  }

  override render() {
    return html`<nav aria-label=${this.label}><ul>
        ${this.entries.map(
          ({ href, label, current }) =>
            html`<li><a href=${href} aria-current=${current ? 'page' : nothing}>${label}</a></li>`,
        )}
      </ul></nav>
      <div class="foot">
        <slot></slot>
        <button type="button" @click=${() => this.dispatchEvent(new SignOutEvent())}>${this.signOutLabel}</button>
      </div>`
  }
}

customElements.define('oh-side-navigation', OhSideNavigation)
