import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import {
  answered,
  api,
  type Figure,
  type Guides,
  type Instrument,
  type Publication,
  type UnitResult,
} from '../api.ts'
import { look } from '../look.ts'
import { measureOf } from '../measures.ts'
import { Page } from '../page.ts'
import { answersOf } from '../results/unit-rows.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { eyeLine } from './eye-line.ts'
import { aidsIn, guideFor, guideOf } from './guide-choice.ts'
import { type Signal, signalsOf } from './signals.ts'
import { talk } from './talk.ts'
import { teamStyles } from './team.styles.ts'

interface Shown {
  readonly own: UnitResult
  readonly above: UnitResult | undefined
  readonly instrument: Instrument
}

/** Three topics are a conversation; the rest is there for who asks. */
const FIRST = 3

/**
 * A manager's own unit in one wave: strengths first, then what to be curious about, each with a question
 * to ask. Under five answers: the nearest larger group, and guides without figures.
 *
 * @element oh-team-page
 */
export class OhTeamPage extends Page {
  static override styles = [look, teamStyles]

  static override properties = {
    unit: {},
    name: {},
    chosen: { state: true },
  }

  declare unit: string
  /** What the unit is called today; the wave may have known it by another name. */
  declare name: string
  declare chosen: string | undefined

  constructor() {
    super()
    this.unit = ''
    this.name = ''
  }

  readonly #library = new Task(this, {
    task: async () => {
      const [waves, guides] = await Promise.all([
        answered(api.GET('/api/results')),
        answered(api.GET('/api/guides')),
      ])
      return { waves, guides }
    },
    args: () => [],
  })

  readonly #shown = new Task(this, {
    task: async ([unit, publication]): Promise<Shown | undefined> => {
      if (publication === undefined) return undefined
      const { wave } = publication
      const [units, instrument] = await Promise.all([
        answered(api.GET('/api/results/{wave}/units/{unit}', { params: { path: { wave, unit } } })),
        answered(api.GET('/api/instruments/{name}', { params: { path: { name: publication.instrument } } })),
      ])
      const [own] = units.filter(({ relation }) => relation === 'own')
      return own && { own, above: units.find(({ relation }) => relation === 'ancestor'), instrument }
    },
    args: () => [this.unit, this.#wave] as const,
  })

  get #wave(): Publication | undefined {
    const waves = this.#library.value?.waves
    return waves?.find(({ wave }) => wave === this.chosen) ?? waves?.[0]
  }

  #seen({ lies, comparison }: Signal, above: UnitResult | undefined): string {
    const beside =
      comparison === undefined ? '' : this.say(`compared-${comparison}`, { unit: above?.name ?? '' })
    return `${this.say(`level-${lies}`)} ${beside}`.trim()
  }

  #signals(
    heading: string,
    signals: readonly Signal[],
    none: string,
    { above, instrument }: Shown,
    guides: Guides,
  ) {
    const one = (signal: Signal): TemplateResult =>
      talk(this, {
        heading:
          signal.direction < 0
            ? this.say('lower-is-better', { name: signal.measure.label })
            : signal.measure.label,
        seen: this.#seen(signal, above),
        guide: guideFor(guides, instrument, signal, this.texts.language),
      })
    const rest = signals.slice(FIRST)
    return html`<section class="card" aria-labelledby=${heading}><h2 id=${heading}>${this.say(heading)}</h2>
      ${signals.length === 0 ? html`<p class="soft">${this.say(none)}</p>` : signals.slice(0, FIRST).map(one)}
      ${rest.length === 0 ? nothing : html`<details class="topics"><summary>${this.say('more-topics', { n: rest.length })}</summary>${rest.map(one)}</details>`}
    </section>`
  }

  #aids(guides: Guides) {
    const aids = aidsIn(guides).map((entry) => {
      const { text } = this.inOurs(entry.text)
      return talk(this, { heading: text?.title ?? '', seen: '', guide: guideOf(entry, this.texts.language) })
    })
    return html`<section class="card" aria-labelledby="aids"><h2 id="aids">${this.say('guides-without-figures')}</h2>
      <p class="soft">${this.say('guides-without-figures-why')}</p>
      ${aids.slice(0, FIRST)}
      <details class="topics"><summary>${this.say('more-topics', { n: aids.length - FIRST })}</summary>${aids.slice(FIRST)}</details>
    </section>`
  }

  #rules(guides: Guides) {
    const { text, language } = this.inOurs(guides.groundRules)
    const foreign = language !== this.texts.language
    return html`<section class="card full rules-card"><details><summary>${this.say('ground-rules')}</summary>
      ${foreign ? html`<span class="foreign">${this.say('in-english')}</span>` : nothing}
      <ul class="rules" lang=${foreign ? language : nothing}>${text?.map((rule) => html`<li>${rule}</li>`)}</ul>
    </details></section>`
  }

  #team(shown: Shown, guides: Guides) {
    const { own, above, instrument } = shown
    const measure = (figure: Figure) => measureOf(this, instrument, figure)
    if (own.withheld === null) {
      const { strengths, curiosities } = signalsOf(own.figures, above?.figures ?? [], measure)
      return html`<div class="columns">
        ${eyeLine(this, { unit: own, beside: above, measureOf: measure, hollow: false })}
        <div class="stack">
          ${this.#signals('build-upon', strengths, 'build-upon-none', shown, guides)}
          ${this.#signals('curious-about', curiosities, 'curious-about-none', shown, guides)}
        </div>
      </div>`
    }
    return html`<p class="notice">${this.sayOr(`own-withheld-${own.withheld}`, this.say('own-withheld-other'))}
        ${above === undefined ? this.say('above-none') : this.say('above-instead', { unit: above.name })}</p>
      <div class="columns full">
        ${above === undefined ? nothing : eyeLine(this, { unit: above, beside: undefined, measureOf: measure, hollow: true })}
        ${this.#aids(guides)}
      </div>`
  }

  #which(waves: readonly Publication[], shown: Shown | undefined) {
    const wave = this.#wave
    if (wave === undefined) return nothing
    const choose = (event: Event) => {
      this.chosen = (event.target as HTMLSelectElement).value
    }
    const answers = shown === undefined ? '' : answersOf(this, shown.own)
    return html`<div class="wave">
      ${
        waves.length < 2
          ? html`<b>${waveTitle(this, wave)}</b>`
          : html`<div class="field"><label for="wave">${this.say('which-wave')}</label>
            <select id="wave" @change=${choose}>${waves.map(
              (one) =>
                html`<option value=${one.wave} ?selected=${one === wave}>${waveTitle(this, one)}</option>`,
            )}</select></div>`
      }
      ${answers === '' ? nothing : html`<div>${answers}</div>`}
    </div>`
  }

  override render() {
    const library = this.#library.value
    return html`<div class="head">
        <div><h1>${this.#shown.value?.own.name || this.name || this.say('title-team')}</h1><p class="lead">${this.say('team-lead')}</p></div>
        ${this.#which(library?.waves ?? [], this.#shown.value)}
      </div>
      ${this.#library.render({ error: (error) => this.refused(error), pending: () => this.waiting() })}
      ${
        library === undefined
          ? nothing
          : this.#shown.render({
              pending: () => this.waiting(),
              error: (error) => this.refused(error),
              complete: (shown) =>
                shown === undefined
                  ? html`<section class="card"><p class="soft">${this.say('team-no-results')}</p></section>${this.#aids(library.guides)}`
                  : this.#team(shown, library.guides),
            })
      }
      ${library === undefined ? nothing : this.#rules(library.guides)}`
  }
}

customElements.define('oh-team-page', OhTeamPage)
