import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import type { WhyWithheldEvent } from '../../parts/figure-table.ts'
import { answered, api, type Instrument, type Publication, type UnitResult } from '../api.ts'
import { look } from '../look.ts'
import { GROUPS, type Measure, measureOf } from '../measures.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { rowsOf } from './unit-rows.ts'
import '../../parts/confirm-dialog.ts'
import '../../parts/figure-table.ts'

interface Shown {
  readonly publication: Publication
  readonly units: readonly UnitResult[]
  readonly instrument: Instrument
}

/**
 * Every unit of a counted wave as a tree of figures, for HR.
 *
 * @element oh-results-page
 * @fires GoEvent
 */
export class OhResultsPage extends Page {
  static override styles = [
    look,
    css`
      .choose { max-width: 420px; margin: 0 0 22px }
      .legend { display: flex; gap: 10px; align-items: center; flex-wrap: wrap }
      .steps { display: inline-flex; gap: 3px }
      .steps i { width: 26px; height: 16px; border-radius: 5px; background: color-mix(in srgb, var(--eye-line) var(--tint), var(--surface)); border: 1px solid var(--rule) }
      .steps i:nth-child(1) { --tint: 0% } .steps i:nth-child(2) { --tint: 10% } .steps i:nth-child(3) { --tint: 20% }
      .steps i:nth-child(4) { --tint: 30% } .steps i:nth-child(5) { --tint: 40% }
    `,
  ]

  static override properties = {
    wave: {},
    why: { state: true },
  }

  declare wave: string
  declare why: { readonly row: string; readonly column: string | undefined } | undefined

  constructor() {
    super()
    this.wave = ''
  }

  readonly #waves = new Task(this, { task: () => answered(api.GET('/api/results')), args: () => [] })

  readonly #shown = new Task(this, {
    task: async ([publications, wave]): Promise<Shown | undefined> => {
      const publication = wave === '' ? publications?.[0] : publications?.find((one) => one.wave === wave)
      if (publication === undefined) return undefined
      const [units, instrument] = await Promise.all([
        answered(
          api.GET('/api/results/{wave}/organisation', { params: { path: { wave: publication.wave } } }),
        ),
        answered(api.GET('/api/instruments/{name}', { params: { path: { name: publication.instrument } } })),
      ])
      return { publication, units, instrument }
    },
    args: () => [this.#waves.value, this.wave] as const,
  })

  #measures({ units, instrument }: Shown): readonly Measure[] {
    const longest = units.reduce<UnitResult['figures']>(
      (most, { figures }) => (figures.length > most.length ? figures : most),
      [],
    )
    const measures = longest.map((figure) => measureOf(this, instrument, figure))
    return GROUPS.flatMap((group) => measures.filter((measure) => measure.group === group))
  }

  /** A measure that nobody may see needs no column: it is named below, with its reason. */
  #nowhere(units: readonly UnitResult[], measure: Measure): string | undefined {
    const figures = units.flatMap((unit) => unit.figures.filter((figure) => figure.measure === measure.code))
    return figures.every(({ mean }) => mean === null) ? (figures[0]?.withheld ?? undefined) : undefined
  }

  #label(measure: Measure): string {
    return measure.direction < 0 ? this.say('lower-is-better', { name: measure.label }) : measure.label
  }

  #reason({ units }: Shown, measures: readonly Measure[]) {
    const unit = units.find((one) => one.unit === this.why?.row)
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

  #table(shown: Shown) {
    const measures = this.#measures(shown)
    const nowhere = measures.flatMap((measure) => {
      const reason = this.#nowhere(shown.units, measure)
      return reason === undefined ? [] : [{ measure, reason }]
    })
    const columns = measures
      .filter((measure) => !nowhere.some((one) => one.measure === measure))
      .map((measure) => ({ id: measure.code, label: this.#label(measure), group: measure.group }))
    const reasons = [...new Set(nowhere.map(({ reason }) => reason))]
    return html`<section class="card" aria-labelledby="tree">
      <h2 id="tree">${this.say('results-tree')}</h2>
      <p class="soft">${this.say('results-tree-why')}</p>
      <p class="legend note"><span>${this.say('legend-low')}</span><span class="steps" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></span><span>${this.say('legend-high')}</span></p>
      <oh-figure-table .label=${waveTitle(this, shown.publication)} .unitLabel=${this.say('unit')} .withheldLabel=${this.say('not-shown')}
        .whyLabel=${this.say('why')} .columns=${columns} .rows=${rowsOf(this, shown.units)}
        .groups=${GROUPS.map((id) => ({ id, label: this.say(`group-${id}`) }))}
        @oh-why-withheld=${({ row, column }: WhyWithheldEvent) => (this.why = { row, column })}></oh-figure-table>
      ${reasons.map(
        (reason) =>
          html`<p class="note gap"><b>${this.say('not-shown-anywhere', {
            measures: nowhere
              .filter((one) => one.reason === reason)
              .map(({ measure }) => measure.label)
              .join('; '),
          })}</b> ${this.sayOr(`withheld-${reason}`, this.say('withheld-other'))}</p>`,
      )}
      <oh-confirm-dialog ?open=${this.why !== undefined} .heading=${this.say('why-not-shown')} .closeLabel=${this.say('close')}
        @oh-dialog-closed=${() => (this.why = undefined)}>${this.why === undefined ? nothing : this.#reason(shown, measures)}</oh-confirm-dialog>
    </section>`
  }

  readonly #choose = (event: Event): void => {
    this.dispatchEvent(new GoEvent(`/results/${(event.target as HTMLSelectElement).value}`))
  }

  #chooser(publications: readonly Publication[], chosen: string) {
    return html`<div class="field choose"><label for="wave">${this.say('which-wave')}</label>
      <select id="wave" @change=${this.#choose}>${publications.map(
        (one) =>
          html`<option value=${one.wave} ?selected=${one.wave === chosen}>${waveTitle(this, one)}</option>`,
      )}</select></div>`
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-results')}</h1><p class="lead">${this.say('results-lead')}</p></div>
      ${this.#waves.value?.length === 0 ? html`<section class="card"><p class="soft">${this.say('results-none')}</p></section>` : nothing}
      ${this.#waves.render({ error: (error) => this.refused(error) })}
      ${this.#shown.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: (shown) => {
          if (shown === undefined) return this.#waves.value?.length ? this.refused(undefined) : nothing
          return html`${this.#chooser(this.#waves.value ?? [], shown.publication.wave)}${this.#table(shown)}`
        },
      })}`
  }
}

customElements.define('oh-results-page', OhResultsPage)
