import { css, html, LitElement } from 'lit'

/**
 * The mark: two people who touch the eye line at the same height.
 *
 * @element oh-mark
 */
export class OhMark extends LitElement {
  static override styles = css`
    :host { display: inline-flex; gap: 10px; align-items: center; font-weight: 600; color: var(--ink) }
  `

  override render() {
    return html`<svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
        <line x1="0" y1="9" x2="34" y2="9" stroke="var(--eye-line)" stroke-width="1.5" />
        <circle cx="10" cy="9" r="6" fill="var(--paper)" stroke="var(--eye-line)" stroke-width="2.5" />
        <circle cx="24" cy="9" r="6" fill="var(--eye-line)" /></svg
      >Ooghoogte`
  }
}

customElements.define('oh-mark', OhMark)
