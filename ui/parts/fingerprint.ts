import { css, html, LitElement } from 'lit'

/**
 * Four groups of four, as it stands in every letter: eyes compare four characters at a time.
 *
 * @element oh-fingerprint
 */
export class OhFingerprint extends LitElement {
  static override styles = css`
    :host { display: inline-flex; flex-wrap: wrap; gap: 4px 10px; font-size: 19px; font-weight: 600; letter-spacing: .06em; font-variant-numeric: tabular-nums slashed-zero }
  `

  static override properties = {
    value: {},
  }

  declare value: string

  constructor() {
    super()
    this.value = ''
  }

  override render() {
    return (this.value.match(/.{1,4}/g) ?? []).map((four) => html`<span>${four} </span>`)
  }
}

customElements.define('oh-fingerprint', OhFingerprint)
