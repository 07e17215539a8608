import { html, LitElement } from 'lit'
import type { AidWords } from '../../../services/library/aids/aids.contract.ts'
import { DRAWINGS, type Drawing } from '../../../services/library/aids/drawings.ts'
import { fieldsOf } from '../../../services/library/aids/fields-of.ts'
import { drawingStyles } from './drawing.styles.ts'
import { SHAPES } from './drawing-shapes.ts'

/** Somebody chose a region of a drawing: the page leads them to its field. */
export class RegionChosenEvent extends Event {
  static readonly type = 'oh-region-chosen'
  readonly field: string

  constructor(field: string) {
    super(RegionChosenEvent.type)
    this.field = field
  }
}

/** What stands before a colon is the short name; without one, all of it. */
const shortName = (label: string): string => label.split(/\s*:/u)[0] ?? label

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

  #region(field: string) {
    const { label = '' } = fieldsOf(this.words).find(({ id }) => id === field) ?? {}
    const said = (this.filled[field] ?? '').trim()
    return html`<button type="button" class=${field} @click=${() => this.dispatchEvent(new RegionChosenEvent(field))}>
      ${shortName(label)}
      ${said === '' ? html`<span class="hidden">${this.empty}</span>` : html`<span class="said">${said}</span>`}
    </button>`
  }

  override render() {
    const { drawing, words } = this
    return html`<div class="drawing ${drawing}" role="group" aria-label=${this.label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${SHAPES[drawing]}</svg>
      ${DRAWINGS[drawing].map((field) => this.#region(field))}
      ${Object.entries(words.drawing).map(([name, word]) => html`<span class="label ${name}">${word}</span>`)}
    </div>`
  }
}

customElements.define('oh-aid-drawing', OhAidDrawing)
