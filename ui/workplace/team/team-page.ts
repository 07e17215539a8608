import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import {
  answered,
  api,
  type Figure,
  type Guides,
  type Instrument,
  type Publication,
  type TeamReport,
  type UnitResult,
} from '../api.ts'
import { balance } from '../figures/balance.ts'
import { commentsCard } from '../figures/comments.ts'
import { contract } from '../figures/contract.ts'
import { figureStyles } from '../figures/figures.styles.ts'
import { picksCard } from '../figures/picks.ts'
import { type Reading, sentencesIn } from '../figures/sentences.ts'
import { look } from '../look.ts'
import { measureOf } from '../measures.ts'
import { Page } from '../page.ts'
import { answersOf } from '../results/unit-rows.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { aboutYou } from './about-you.ts'
import { aids, groundRules } from './aids.ts'
import { eyeLine } from './eye-line.ts'
import { FIRST_SENTENCES, wholeOf } from './first-sentence.ts'
import { shownTogether } from './shown-together.ts'
import { signalCard } from './signal-card.ts'
import { teamStyles } from './team.styles.ts'
import { type Topic, topicsOf } from './topics.ts'

interface Shown {
  readonly report: TeamReport
  readonly instrument: Instrument
}

/**
 * A manager's own unit in one wave: strengths first, then what to be curious about, each with a question
 * to ask. Under five answers: the nearest larger group, and guides without figures.
 *
 * @element oh-team-page
 */
export class OhTeamPage extends Page {
  static override styles = [look, figureStyles, teamStyles]

  static override properties = {
    unit: {},
    chosen: { state: true },
  }

  declare unit: string
  declare chosen: string | undefined

  constructor() {
    super()
    this.unit = ''
  }

  readonly #library = new Task(this, {
    task: async () => {
      const [waves, wording] = await Promise.all([
        answered(api.GET('/api/results')),
        answered(api.GET('/api/wording')),
      ])
      return { waves, wording }
    },
    args: () => [],
  })

  /** Guides are written for scales: each wave has those of its instrument. */
  readonly #guides = new Task(this, {
    task: async ([library, instrument = 'current']): Promise<Guides | undefined> => {
      if (library === undefined) return undefined
      return answered(api.GET('/api/guides', { params: { query: { instrument } } }))
    },
    args: () => [this.#library.value, this.#wave?.instrument] as const,
  })

  readonly #shown = new Task(this, {
    task: async ([unit, publication]): Promise<Shown | undefined> => {
      if (publication === undefined) return undefined
      const { wave, instrument: name } = publication
      const params = { params: { path: { wave, unit } } }
      const [report, instrument] = await Promise.all([
        answered(api.GET('/api/results/{wave}/units/{unit}', params)),
        answered(api.GET('/api/instruments/{name}', { params: { path: { name } } })),
      ])
      return { report, instrument }
    },
    args: () => [this.unit, this.#wave] as const,
  })

  get #wave(): Publication | undefined {
    const waves = this.#library.value?.waves
    return waves?.find(({ wave }) => wave === this.chosen) ?? waves?.[0]
  }

  /** What the unit is called today; the wave may have known it by another name. */
  get #name(): string {
    return this.me?.units.find(({ unit }) => unit === this.unit)?.name ?? ''
  }

  /** One sentence, then what to build upon and what to be curious about; figures and pictures under it, for who wants them. */
  #figures(reading: Reading, report: TeamReport, guides: Guides) {
    const { own, larger, signals, picks, comments } = report
    const measure = (figure: Figure) => measureOf(this, reading.instrument, figure)
    const topics = (kind: 'strengths' | 'curiosities') => topicsOf(signals[kind], own.figures, measure)
    const cards = { beside: larger?.name ?? '', guides }
    const [strengths, curiosities] = [topics('strengths'), topics('curiosities')]
    const together = shownTogether(strengths, curiosities)
    const named = (some: readonly Topic[]) =>
      new Intl.ListFormat(this.texts.language).format(some.map((one) => one.measure.label))
    const words = { strengths: named(together.strengths), curiosities: named(together.curiosities) }
    return html`<p class="first-sentence">${this.say(FIRST_SENTENCES[wholeOf(signals, own.figures)], words)}</p>
      <div class="signals">
        ${signalCard(reading, { ...cards, heading: 'build-upon', none: 'build-upon-none', topics: strengths, together: together.strengths.length })}
        ${signalCard(reading, { ...cards, heading: 'curious-about', none: 'curious-about-none', topics: curiosities, together: together.curiosities.length })}
      </div>
      ${eyeLine(reading, { unit: own, beside: larger ?? undefined, hollow: false })}
      <div class="others">
        ${balance(reading, own)} ${picksCard(reading, picks)} ${contract(reading, report.contract, own.figures)}
        ${aboutYou(reading, own, cards.beside)} ${commentsCard(reading, comments)}
      </div>`
  }

  /** What was too small counts in the larger unit; what too few took part in may count nowhere. */
  #instead(withheld: string, larger: UnitResult | null): string {
    if (larger === null) return this.say('above-none')
    const counts = withheld !== 'too-few-took-part'
    return this.say(counts ? 'above-instead' : 'above-beside', { unit: larger.name })
  }

  #team(reading: Reading, report: TeamReport, guides: Guides) {
    const { own, larger, comments } = report
    if (own.withheld === null) return this.#figures(reading, report, guides)
    return html`<p class="notice">${this.sayOr(`own-withheld-${own.withheld}`, this.say('own-withheld-other'))}
        ${this.#instead(own.withheld, larger)}</p>
      <div class="columns full">
        ${larger === null ? nothing : eyeLine(reading, { unit: larger, beside: undefined, hollow: true })}
        <div class="stack">${aids(this, guides)} ${commentsCard(reading, comments)}</div>
      </div>`
  }

  #which(waves: readonly Publication[], shown: Shown | undefined) {
    const wave = this.#wave
    if (wave === undefined) return nothing
    const choose = (event: Event) => {
      this.chosen = (event.target as HTMLSelectElement).value
    }
    const answers = shown === undefined ? '' : answersOf(this, shown.report.own)
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

  #results() {
    const library = this.#library.value
    const guides = this.#guides.value
    if (library === undefined || guides === undefined) return nothing
    const sentences = sentencesIn(library.wording, this.texts.language)
    return html`${this.#shown.render({
      pending: () => this.waiting(),
      error: (error) => this.refused(error),
      complete: (shown) =>
        shown === undefined
          ? html`<section class="card"><p class="soft">${this.say('team-no-results')}</p></section>${aids(this, guides)}`
          : this.#team({ page: this, sentences, instrument: shown.instrument }, shown.report, guides),
    })}
    ${groundRules(this, guides)}`
  }

  override render() {
    return html`<div class="head">
        <div><h1>${this.#shown.value?.report.own.name || this.#name || this.say('title-team')}</h1><p class="lead">${this.say('team-lead')}</p></div>
        ${this.#which(this.#library.value?.waves ?? [], this.#shown.value)}
      </div>
      ${this.#library.render({ error: (error) => this.refused(error), pending: () => this.waiting() })}
      ${this.#guides.render({ error: (error) => this.refused(error) })}
      ${this.#results()}`
  }
}

customElements.define('oh-team-page', OhTeamPage)
