import { css, html, LitElement, nothing, svg } from 'lit'

/** How a part is drawn: by pattern as well as by shade, so that it is told apart without colour. */
export type Tone = 'for' | 'rather-for' | 'between' | 'rather-against' | 'against'

export interface BarPart {
  readonly tone: Tone
  /** In percent; the parts need not add up to a hundred, they are drawn as parts of what they are together. */
  readonly share: number
  readonly label: string
  /** The share as it is read. */
  readonly shown: string
}

/**
 * How answers divide: a bar in parts, and the same in words below it. The words are what a screen reader
 * reads; the bar is for the eye only.
 *
 * @element oh-part-bar
 * @prop parts - from left to right
 * @prop bare - only the bar, where the words stand beside it already
 * @cssproperty --hue - colour of the parts
 */
export class OhPartBar extends LitElement {
  static override properties = {
    parts: { attribute: false },
    bare: { type: Boolean },
  }

  declare parts: readonly BarPart[]
  declare bare: boolean

  static override styles = css`
    * { box-sizing: border-box }
    :host { display: block; --drawn: var(--hue, var(--eye-line)); margin: 6px 0 10px }
    :host([bare]) { margin: 0 }
    .bar { display: block; width: 100%; height: 14px; border-radius: 7px; border: 1px solid var(--drawn) }
    .for { fill: var(--drawn) }
    .rather-for { fill: color-mix(in srgb, var(--drawn) 45%, var(--surface)) }
    .between { fill: var(--surface) }
    .rather-against { fill: url(#sparse) }
    .against { fill: url(#dense) }
    pattern rect { fill: var(--surface) }
    pattern line, .edge { stroke: var(--drawn) }
    ul { list-style: none; margin: 5px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 18px; font-size: 15px; line-height: 1.35; color: var(--ink-soft) }
    li { display: flex; gap: 7px; align-items: center }
    b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums }
    .key { width: 13px; height: 13px; flex: none; border-radius: 3px; border: 1px solid var(--drawn) }
    svg { overflow: hidden }
    .patterns { position: absolute; width: 0; height: 0 }
    @media (forced-colors: active) { .bar, .key { forced-color-adjust: none } }
  `

  constructor() {
    super()
    this.parts = []
    this.bare = false
  }

  #hatch(id: string, gap: number) {
    return svg`<pattern id=${id} width=${gap} height=${gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width=${gap} height=${gap} /><line x1="0" x2="0" y1="0" y2=${gap} stroke-width="3" />
    </pattern>`
  }

  #bar() {
    const all = this.parts.reduce((sum, { share }) => sum + share, 0)
    let from = 0
    return this.parts.map(({ tone, share }, at) => {
      const left = `${(100 * from) / all}%`
      from += share
      return svg`<rect class=${tone} x=${left} y="0" width="${(100 * share) / all}%" height="14" />
        ${at > 0 ? svg`<line class="edge" x1=${left} x2=${left} y1="0" y2="14" />` : nothing}`
    })
  }

  override render() {
    return html`<svg class="patterns" aria-hidden="true"><defs>${this.#hatch('sparse', 9)}${this.#hatch('dense', 5)}</defs></svg>
      <svg class="bar" aria-hidden="true">${this.#bar()}</svg>
      ${
        this.bare
          ? nothing
          : html`<ul>${this.parts.map(
              ({ tone, label, shown }) =>
                html`<li><svg class="key" aria-hidden="true"><rect class=${tone} width="13" height="13" /></svg>${label} <b>${shown}</b></li>`,
            )}</ul>`
      }`
  }
}

customElements.define('oh-part-bar', OhPartBar)
