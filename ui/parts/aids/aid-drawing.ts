import { html, LitElement, nothing } from 'lit'
import type { AidWords } from '../../../services/library/aids/aids.contract.ts'
import type { Drawing } from '../../../services/library/aids/drawings.ts'
import { type Region, regionsOf } from '../../../services/library/aids/regions-of.ts'
import { drawingStyles } from './drawing.styles.ts'
import { linesOf } from './drawing-lines.ts'

/** Somebody chose a region of a drawing: the page leads them to its field, or to its part. */
export class RegionChosenEvent extends Event {
  static readonly type = 'oh-region-chosen'
  readonly region: Region

  constructor(region: Region) {
    super(RegionChosenEvent.type)
    this.region = region
  }
}

/**
 * The drawing of an aid: what was filled in stands where it belongs. Regions are buttons in reading order, so thumbs,
 * keys and screen readers use them alike; the lines are for the eye alone.
 *
 * @element oh-aid-drawing
 * @fires RegionChosenEvent
 * @prop words - the aid in one language
 * @prop filled - what was written, by field
 * @prop empty - said of a region in which nothing stands
 */
export class OhAidDrawing extends LitElement {
  static override styles = drawingStyles

  static override properties = {
    drawing: {},
    words: { attribute: false },
    filled: { attribute: false },
    label: {},
    empty: {},
  }

  declare drawing: Drawing
  declare words: AidWords
  declare filled: Readonly<Record<string, string>>
  declare label: string
  declare empty: string

  constructor() {
    super()
    this.filled = {}
    this.label = ''
    this.empty = ''
  }

  #region(region: Region) {
    const said = (this.filled[region.id] ?? '').trim()
    const isEmpty = region.kind === 'field' && said === ''
    return html`<button type="button" class=${region.id} @click=${() => this.dispatchEvent(new RegionChosenEvent(region))}>
      ${region.name}
      ${isEmpty ? html`<span class="hidden">${this.empty}</span>` : nothing}
      ${said === '' ? nothing : html`<span class="said">${said}</span>`}
    </button>`
  }

  override render() {
    const { drawing, words } = this
    const regions = regionsOf(drawing, words)
    return html`<div class="drawing ${drawing} of-${regions.length}" role="group" aria-label=${this.label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${linesOf(drawing, regions.length)}</svg>
      ${regions.map((region) => this.#region(region))}
      ${Object.entries(words.drawing).map(([name, word]) => html`<span class="label ${name}">${word}</span>`)}
    </div>`
  }
}

customElements.define('oh-aid-drawing', OhAidDrawing)
