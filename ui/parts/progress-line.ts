import { css, html, LitElement } from 'lit'

/**
 * The eye line as progress: an open circle walks along it towards the full one, until they touch as in the
 * mark.
 *
 * @element oh-progress-line
 * @prop at - questions behind you
 * @prop all - questions in all
 * @prop label - what a screen reader calls it
 * @prop words - how far that is, in words
 */
export class OhProgressLine extends LitElement {
  static override properties = {
    at: { type: Number },
    all: { type: Number },
    label: {},
    words: {},
  }

  declare at: number
  declare all: number
  declare label: string
  declare words: string

  static override styles = css`
    :host { display: block; padding: 8px 0 }
    svg { overflow: visible; fill: var(--paper); stroke: var(--eye-line) }
    div > svg { display: block; width: 100%; height: 16px }
    .ahead { stroke: var(--rule); stroke-width: 3 }
    .behind { stroke-width: 3 }
    circle { stroke-width: 2.5 }
    .goal { fill: var(--eye-line) }
    .me { transition: cx 0.35s ease }
    .behind { transition: x2 0.35s ease }
    @media (prefers-reduced-motion: reduce) { * { transition: none !important } }
    @media (forced-colors: active) { svg { stroke: CanvasText } }
  `

  override render() {
    const share = this.all > 0 ? this.at / this.all : 0
    const place = `${(share * 100).toFixed(2)}%`
    return html`<div
      role="progressbar"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax=${this.all}
      aria-valuenow=${this.at}
      aria-valuetext=${this.words}
    >
      <svg aria-hidden="true">
        <line class="ahead" x1="0" x2="100%" y1="8" y2="8" />
        <svg x="-7" width="100%"><circle class="goal" cx="100%" cy="8" r="6" /></svg>
        <svg x="7" width="calc(100% - 30px)">
          <line class="behind" x1="-7" x2=${place} y1="8" y2="8" /><circle class="me" cx=${place} cy="8" r="6" />
        </svg>
      </svg>
    </div>`
  }
}

customElements.define('oh-progress-line', OhProgressLine)
