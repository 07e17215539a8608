import { css, html, nothing } from 'lit'
import type { OpenUnitEvent, ReadInWordsEvent, WhyWithheldEvent } from '../../parts/figure-table.ts'
import { answered, api, type Publication, type Tree, type TreeUnit, type UnitResult } from '../api.ts'
import { figureStyles } from '../figures/figures.styles.ts'
import type { Reading } from '../figures/sentences.ts'
import { look } from '../look.ts'
import { endsOf, GROUPS, type Measure, namedMeasure } from '../measures.ts'
import { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { rowsOf } from './unit-rows.ts'
import { unitInWords } from './unit-words.ts'
import '../../parts/confirm-dialog.ts'
import '../../parts/figure-table.ts'
import './figures-file.ts'

/**
 * The units of a counted wave as a tree of figures; why some are not there, and what the others say in
 * words, each in a dialog. What lies below a unit is asked for when it is opened.
 *
 * @element oh-result-tree
 */
export class OhResultTree extends Page {
  static override styles = [
    look,
    figureStyles,
    css`
      .legend { display: flex; gap: 10px; align-items: center }
      .steps { display: inline-flex; flex: none; gap: 3px }
      .steps i { width: 26px; height: 16px; border-radius: 5px; background: color-mix(in srgb, var(--eye-line) var(--tint), var(--surface)); border: 1px solid var(--rule) }
      .steps i:nth-child(1) { --tint: 0% } .steps i:nth-child(2) { --tint: 10% } .steps i:nth-child(3) { --tint: 20% }
      .steps i:nth-child(4) { --tint: 30% } .steps i:nth-child(5) { --tint: 40% }
      .topic { border-top: 1px solid var(--rule); padding: 12px 0 6px }
      .topic p { margin: 2px 0 6px }
    `,
  ]

  static override properties = {
    publication: { attribute: false },
    tree: { attribute: false },
    reading: { attribute: false },
    why: { state: true },
    inWords: { state: true },
    whole: { state: true },
    more: { state: true },
    opened: { state: true },
    refusal: { state: true },
  }

  declare publication: Publication
  /** The first screen of it. */
  declare tree: Tree
  declare reading: Reading
  declare why: { readonly row: string; readonly column: string | undefined } | undefined
  /** The unit that is read in words, and the name of the one that it is beside. */
  declare inWords: UnitResult | undefined
  declare whole: string
  /** What was asked for when units were opened. */
  declare more: readonly Tree[]
  declare opened: ReadonlySet<string>
  declare refusal: unknown

  constructor() {
    super()
    this.whole = ''
    this.more = []
    this.opened = new Set()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('tree')) return
    this.more = []
    // Whatever came with the first screen is shown at once.
    const parents = new Set(this.tree.units.map(({ parent }) => parent))
    this.opened = new Set(this.tree.units.map(({ unit }) => unit).filter((unit) => parents.has(unit)))
  }

  get #units(): readonly TreeUnit[] {
    return [this.tree, ...this.more].flatMap(({ units }) => units)
  }

  #isHere(unit: string): boolean {
    return this.#units.some(({ parent }) => parent === unit)
  }

  readonly #open = async ({ row: unit }: OpenUnitEvent): Promise<void> => {
    if (this.opened.has(unit)) {
      this.opened = new Set([...this.opened].filter((one) => one !== unit))
      return
    }
    try {
      if (!this.#isHere(unit)) {
        const { wave } = this.publication
        const params = { params: { path: { wave, unit } } }
        const below = await answered(api.GET('/api/results/{wave}/organisation/{unit}/below', params))
        // Meanwhile another wave was chosen, or the same unit was opened twice.
        if (wave !== this.publication.wave) return
        if (!this.#isHere(unit)) this.more = [...this.more, below]
      }
      this.opened = new Set([...this.opened, unit])
      this.refusal = undefined
    } catch (error) {
      this.refusal = error
    }
  }

  readonly #read = async ({ row: unit }: ReadInWordsEvent): Promise<void> => {
    try {
      const params = { params: { path: { wave: this.publication.wave, unit } } }
      const { own, larger } = await answered(api.GET('/api/results/{wave}/organisation/{unit}', params))
      this.whole = larger?.name ?? ''
      this.inWords = own
      this.refusal = undefined
    } catch (error) {
      this.refusal = error
    }
  }

  #measures(): readonly Measure[] {
    // A screen on which nothing is shown has no columns; what is opened below it may.
    const columns = new Set([this.tree, ...this.more].flatMap(({ measures }) => measures))
    const measures = [...columns].map((measure) => namedMeasure(this, this.reading.instrument, measure))
    return GROUPS.flatMap((group) => measures.filter((measure) => measure.group === group))
  }

  /** A measure that nobody may see needs no column: it is named below, with its reason. */
  #nowhere({ code }: Measure): string | undefined {
    const shown = this.#units.filter(({ withheld }) => withheld === null)
    if (shown.some(({ means }) => means[code] !== undefined)) return undefined
    return shown.map(({ reasons }) => reasons[code]).find((reason) => reason !== undefined)
  }

  #label(measure: Measure): string {
    return measure.direction < 0 ? this.say('lower-is-better', { name: measure.label }) : measure.label
  }

  #reason(measures: readonly Measure[]) {
    const unit = this.#units.find((one) => one.unit === this.why?.row)
    const measure = measures.find(({ code }) => code === this.why?.column)
    const code = measure === undefined ? unit?.withheld : unit?.reasons[measure.code]
    const words = { unit: unit?.name ?? '', measure: measure?.label ?? '' }
    const whole = this.why?.column === undefined
    // Only a unit that was too small passed its answers on; a figure withheld in a block is kept nowhere.
    const passedOn =
      whole && unit?.parent != null && (code === 'too-few-answers' || code === 'covers-too-little')
    return html`<p>${this.say(whole ? 'withheld-unit' : 'withheld-figure', words)}</p>
      <p>${this.sayOr(`withheld-${code}`, this.say('withheld-other'))}</p>
      ${passedOn ? html`<p class="soft">${this.say('withheld-instead')}</p>` : nothing}`
  }

  #notShown(nowhere: readonly { readonly measure: Measure; readonly reason: string }[]) {
    return [...new Set(nowhere.map(({ reason }) => reason))].map((reason) => {
      const names = nowhere.filter((one) => one.reason === reason).map(({ measure }) => measure.label)
      return html`<p class="note gap"><b>${this.say('not-shown-anywhere', { measures: names.join('; ') })}</b>
        ${this.sayOr(`withheld-${reason}`, this.say('withheld-other'))}</p>`
    })
  }

  #dialogs(measures: readonly Measure[]) {
    const unit = this.inWords
    return html`<oh-confirm-dialog ?open=${this.why !== undefined} .heading=${this.say('why-not-shown')} .closeLabel=${this.say('close')}
        @oh-dialog-closed=${() => (this.why = undefined)}>${this.why === undefined ? nothing : this.#reason(measures)}</oh-confirm-dialog>
      <oh-confirm-dialog ?open=${unit !== undefined} .heading=${unit?.name ?? ''} .closeLabel=${this.say('close')}
        @oh-dialog-closed=${() => (this.inWords = undefined)}>${unit === undefined ? nothing : unitInWords(this.reading, unit, this.whole)}</oh-confirm-dialog>`
  }

  override render() {
    const measures = this.#measures()
    const nowhere = measures.flatMap((measure) => {
      const reason = this.#nowhere(measure)
      return reason === undefined ? [] : [{ measure, reason }]
    })
    const columns = measures
      .filter((measure) => !nowhere.some((one) => one.measure === measure))
      .map((measure) => ({ id: measure.code, label: this.#label(measure), group: measure.group }))
    const { points } = this.reading.instrument
    const ends = endsOf(this.reading.instrument)
    return html`<section class="card" aria-labelledby="tree">
      <h2 id="tree">${this.say('results-tree')}</h2>
      <p class="soft">${this.say('results-tree-why', ends)}</p>
      <p class="legend note"><span>${ends.lowest}</span><span class="steps" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></span><span>${this.say('legend-high', ends)}</span></p>
      <oh-figure-table .label=${waveTitle(this, this.publication)} .lowest=${points.lowest} .highest=${points.highest} .unitLabel=${this.say('unit')} .withheldLabel=${this.say('not-shown')}
        .whyLabel=${this.say('why')} .openLabel=${this.say('units-below')} .wordsLabel=${this.say('in-words')} .columns=${columns} .rows=${rowsOf(this, this.#units, this.opened)}
        .groups=${GROUPS.map((id) => ({ id, label: this.say(`group-${id}`) }))}
        @oh-why-withheld=${({ row, column }: WhyWithheldEvent) => (this.why = { row, column })}
        @oh-open-unit=${this.#open} @oh-read-in-words=${this.#read}></oh-figure-table>
      <div role="status">${this.refusal === undefined ? nothing : this.refused(this.refusal)}</div>
      ${this.#notShown(nowhere)} ${this.#dialogs(measures)}
      <oh-figures-file .wave=${this.publication.wave}></oh-figures-file>
    </section>`
  }
}

customElements.define('oh-result-tree', OhResultTree)
