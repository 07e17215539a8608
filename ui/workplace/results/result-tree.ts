import { css, html, nothing } from 'lit'
import type { ReadInWordsEvent, WhyWithheldEvent } from '../../parts/figure-table.ts'
import type { Publication, UnitResult } from '../api.ts'
import { figureStyles } from '../figures/figures.styles.ts'
import type { Reading } from '../figures/sentences.ts'
import { look } from '../look.ts'
import { GROUPS, type Measure, measureOf } from '../measures.ts'
import { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { rowsOf } from './unit-rows.ts'
import { unitInWords } from './unit-words.ts'
import '../../parts/confirm-dialog.ts'
import '../../parts/figure-table.ts'
import './figures-file.ts'

/**
 * Every unit of a counted wave as a tree of figures; why some are not there, and what the others say in
 * words, each in a dialog.
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
    units: { attribute: false },
    reading: { attribute: false },
    why: { state: true },
    inWords: { state: true },
  }

  declare publication: Publication
  declare units: readonly UnitResult[]
  declare reading: Reading
  declare why: { readonly row: string; readonly column: string | undefined } | undefined
  declare inWords: string | undefined

  /** An index has another scale than the table; it is told of the whole organisation, in words. */
  #measures(): readonly Measure[] {
    const longest = this.units.reduce<UnitResult['figures']>(
      (most, { figures }) => (figures.length > most.length ? figures : most),
      [],
    )
    const measures = longest
      .filter(({ kind }) => kind !== 'index')
      .map((figure) => measureOf(this, this.reading.instrument, figure))
    return GROUPS.flatMap((group) => measures.filter((measure) => measure.group === group))
  }

  /** A measure that nobody may see needs no column: it is named below, with its reason. */
  #nowhere(measure: Measure): string | undefined {
    const figures = this.units.flatMap((unit) => unit.figures.filter((one) => one.measure === measure.code))
    return figures.every(({ mean }) => mean === null) ? (figures[0]?.withheld ?? undefined) : undefined
  }

  #label(measure: Measure): string {
    return measure.direction < 0 ? this.say('lower-is-better', { name: measure.label }) : measure.label
  }

  #reason(measures: readonly Measure[]) {
    const unit = this.units.find((one) => one.unit === this.why?.row)
    const measure = measures.find(({ code }) => code === this.why?.column)
    const figure = unit?.figures.find((one) => one.measure === measure?.code)
    const code = this.why?.column === undefined ? unit?.withheld : figure?.withheld
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
    const unit = this.units.find((one) => one.unit === this.inWords)
    const whole = this.units.find(({ parent }) => parent === null)?.name ?? ''
    return html`<oh-confirm-dialog ?open=${this.why !== undefined} .heading=${this.say('why-not-shown')} .closeLabel=${this.say('close')}
        @oh-dialog-closed=${() => (this.why = undefined)}>${this.why === undefined ? nothing : this.#reason(measures)}</oh-confirm-dialog>
      <oh-confirm-dialog ?open=${unit !== undefined} .heading=${unit?.name ?? ''} .closeLabel=${this.say('close')}
        @oh-dialog-closed=${() => (this.inWords = undefined)}>${unit === undefined ? nothing : unitInWords(this.reading, unit, whole)}</oh-confirm-dialog>`
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
    return html`<section class="card" aria-labelledby="tree">
      <h2 id="tree">${this.say('results-tree')}</h2>
      <p class="soft">${this.say('results-tree-why')}</p>
      <p class="legend note"><span>${this.say('legend-low')}</span><span class="steps" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></span><span>${this.say('legend-high')}</span></p>
      <oh-figure-table .label=${waveTitle(this, this.publication)} .unitLabel=${this.say('unit')} .withheldLabel=${this.say('not-shown')}
        .whyLabel=${this.say('why')} .wordsLabel=${this.say('in-words')} .columns=${columns} .rows=${rowsOf(this, this.units)}
        .groups=${GROUPS.map((id) => ({ id, label: this.say(`group-${id}`) }))}
        @oh-why-withheld=${({ row, column }: WhyWithheldEvent) => (this.why = { row, column })}
        @oh-read-in-words=${({ row }: ReadInWordsEvent) => (this.inWords = row)}></oh-figure-table>
      ${this.#notShown(nowhere)} ${this.#dialogs(measures)}
      <oh-figures-file .wave=${this.publication.wave}></oh-figures-file>
    </section>`
  }
}

customElements.define('oh-result-tree', OhResultTree)
