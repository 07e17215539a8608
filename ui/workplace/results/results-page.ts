import { Task, TaskStatus } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import {
  type AboutOrganisation,
  answered,
  api,
  type Instrument,
  type OrganisationReport,
  type Publication,
  Refusal,
} from '../api.ts'
import { balance } from '../figures/balance.ts'
import { contract } from '../figures/contract.ts'
import { figureStyles } from '../figures/figures.styles.ts'
import { picksCard } from '../figures/picks.ts'
import { type Reading, sentencesIn } from '../figures/sentences.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { forAnalysts } from './for-analysts.ts'
import { givingAndGetting } from './giving-and-getting.ts'
import { goesTogether } from './goes-together.ts'
import type { ReleasedEvent } from './promise-release.ts'
import './comment-reader.ts'
import './promise-release.ts'
import './result-tree.ts'

interface Shown {
  readonly publication: Publication
  readonly results: OrganisationReport
  readonly about: AboutOrganisation
  readonly instrument: Instrument
}

/**
 * A counted wave for HR: the tree of figures, what is said of the whole organisation only, and what
 * waits for a decision.
 *
 * @element oh-results-page
 * @fires GoEvent
 */
export class OhResultsPage extends Page {
  static override styles = [
    look,
    figureStyles,
    css`
      .choose { max-width: 420px; margin: 0 0 22px }
      .whole { margin: 12px 0 0 }
      .notice { margin-bottom: 22px }
    `,
  ]

  static override properties = {
    wave: {},
    said: { state: true },
    turn: { state: true },
  }

  declare wave: string
  declare said: string
  /** Raised when something was released. */
  declare turn: number

  constructor() {
    super()
    this.wave = ''
    this.said = ''
    this.turn = 0
  }

  readonly #library = new Task(this, {
    task: async () => {
      const [waves, wording] = await Promise.all([
        answered(api.GET('/api/results')),
        answered(api.GET('/api/wording')),
      ])
      return { waves, wording }
    },
    args: () => [this.turn],
  })

  readonly #shown = new Task(this, {
    task: async ([library, chosen]): Promise<Shown | undefined> => {
      const waves = library?.waves
      const publication = chosen === '' ? waves?.[0] : waves?.find((one) => one.wave === chosen)
      if (publication === undefined) return undefined
      const { wave, instrument: name } = publication
      const params = { params: { path: { wave } } }
      const [results, about, instrument] = await Promise.all([
        answered(api.GET('/api/results/{wave}/organisation', params)),
        answered(api.GET('/api/results/{wave}/about-organisation', params)),
        answered(api.GET('/api/instruments/{name}', { params: { path: { name } } })),
      ])
      return { publication, results, about, instrument }
    },
    args: () => [this.#library.value, this.wave] as const,
  })

  readonly #released = ({ notice }: ReleasedEvent): void => {
    this.said = notice
    this.turn++
  }

  readonly #choose = (event: Event): void => {
    this.said = ''
    this.dispatchEvent(new GoEvent(pathTo('results', (event.target as HTMLSelectElement).value)))
  }

  #chooser(publications: readonly Publication[], chosen: string) {
    return html`<div class="field choose"><label for="wave">${this.say('which-wave')}</label>
      <select id="wave" @change=${this.#choose}>${publications.map(
        (one) =>
          html`<option value=${one.wave} ?selected=${one.wave === chosen}>${waveTitle(this, one)}</option>`,
      )}</select></div>`
  }

  #comments({ publication: { wave, comments, commentsReleased }, instrument }: Shown) {
    if (comments === 0) return nothing
    return html`<oh-comment-reader .wave=${wave} .released=${commentsReleased} .instrument=${instrument}
      @oh-released=${this.#released}></oh-comment-reader>`
  }

  #promises({ publication: { wave, promisesToRelease } }: Shown) {
    if (!promisesToRelease) return nothing
    return html`<oh-promise-release .wave=${wave} @oh-released=${this.#released}></oh-promise-release>`
  }

  #organisation(reading: Reading, shown: Shown) {
    const { results, about } = shown
    const { tree, whole: top, picks } = results
    if (top === null) return nothing
    const roots = tree.units.filter(({ parent }) => parent === null)
    return html`<h2 class="whole">${roots.length === 1 && top.parent === null ? this.say('whole-organisation') : top.name}</h2>
      <div class="columns">
        <div class="stack">
          ${picksCard(reading, picks)} ${goesTogether(reading, about.drivers)} ${this.#comments(shown)}
        </div>
        <div class="stack">
          ${balance(reading, top)} ${contract(reading, results.contract, top.figures)} ${this.#promises(shown)}
          ${givingAndGetting(this, about)}
        </div>
      </div>
      ${forAnalysts(reading, about)}`
  }

  /** What waits for HR stands further down; whoever comes for it should know at once. */
  #waits({ comments, commentsReleased, promisesToRelease }: Publication) {
    const toRead = comments > 0 && !commentsReleased
    if (!toRead && !promisesToRelease) return nothing
    return html`<p class="notice">${toRead ? this.say('waits-comments') : ''}
      ${promisesToRelease ? this.say('waits-promises') : ''}</p>`
  }

  #results(shown: Shown) {
    const library = this.#library.value
    if (library === undefined) return nothing
    const { publication, results, instrument } = shown
    const sentences = sentencesIn(library.wording, this.texts.language)
    const reading: Reading = { page: this, sentences, instrument }
    return html`${this.#chooser(library.waves, publication.wave)}
      <div role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
      ${this.#waits(publication)}
      <div class="stack">
        <oh-result-tree .publication=${publication} .tree=${results.tree} .reading=${reading}></oh-result-tree>
        ${this.#organisation(reading, shown)}
      </div>`
  }

  /** What was there stays while something was released and all is asked again: nobody loses their place. */
  #body() {
    const shown = this.#shown.value
    const library = this.#library.value
    if (shown !== undefined && library !== undefined) return this.#results(shown)
    const { status } = this.#shown
    if (
      library?.waves.length === 0 ||
      status === TaskStatus.ERROR ||
      this.#library.status === TaskStatus.ERROR
    )
      return nothing
    if (library === undefined || status !== TaskStatus.COMPLETE) return this.waiting()
    return this.refused(new Refusal('not-published'))
  }

  override render() {
    const waves = this.#library.value?.waves
    return html`<div class="head"><h1>${this.say('title-results')}</h1><p class="lead">${this.say('results-lead')}</p></div>
      ${waves?.length === 0 ? html`<section class="card"><p class="soft">${this.say('results-none')}</p></section>` : nothing}
      ${this.#library.render({ error: (error) => this.refused(error) })}
      ${this.#shown.render({ error: (error) => this.refused(error) })}
      ${this.#body()}`
  }
}

customElements.define('oh-results-page', OhResultsPage)
