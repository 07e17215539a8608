import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type LetterWords, type Passages } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { findingWords } from './finding-words.ts'
import { LetterKeptEvent, LetterWrittenEvent } from './letter-changed.ts'
import { letterShown, letterStyles } from './letter-shown.ts'

/** After so long without a key the letter is looked at. */
const MILLISECONDS_OF_QUIET = 350
const MOST_CHARACTERS = 600

const PASSAGES = { introduction: 'letter-introduction', closing: 'letter-closing' } as const
type Passage = keyof typeof PASSAGES

/**
 * Two passages of one letter in one language: what is wrong stands beside the field, and the letter as it will look.
 *
 * @element oh-letter-form
 * @fires LetterWrittenEvent
 * @fires LetterKeptEvent
 */
export class OhLetterForm extends Page {
  static override styles = [
    look,
    letterStyles,
    css`
      @media (min-width: 1080px) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) } }
      textarea { min-height: 132px }
      .findings { margin: 0; padding: 10px 16px 10px 34px }
      .findings:empty { display: none }
      [aria-invalid="true"] { border-color: var(--care) }
    `,
  ]

  static override properties = {
    words: { attribute: false },
    written: { attribute: false },
    mayChange: { type: Boolean },
    looked: { state: true },
    said: { state: true },
  }

  /** As the server has them. */
  declare words: LetterWords
  /** As they stand in the fields. */
  declare written: Passages
  declare mayChange: boolean
  /** What was looked at last: it lags behind the fields while somebody types. */
  declare looked: Passages | undefined
  declare said: string

  readonly #acting = new Acting(this)
  #quiet: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.written = { introduction: '', closing: '' }
    this.mayChange = false
    this.said = ''
  }

  get #path() {
    const { kind, language } = this.words
    return { path: { kind, language } }
  }

  readonly #draft = new Task(this, {
    task: async ([words, introduction, closing], { signal }) => {
      const { kind, language } = words
      const params = { path: { kind, language } }
      const body = { introduction, closing }
      return answered(api.POST('/api/letter-words/{kind}/{language}/preview', { params, body, signal }))
    },
    args: () => {
      const { introduction, closing } = this.looked ?? this.written
      return [this.words, introduction, closing] as const
    },
  })

  override disconnectedCallback(): void {
    clearTimeout(this.#quiet)
    super.disconnectedCallback()
  }

  readonly #type = (event: InputEvent): void => {
    const { name, value } = event.target as HTMLTextAreaElement
    this.looked ??= this.written
    this.written = { ...this.written, [name]: value }
    this.said = ''
    this.dispatchEvent(new LetterWrittenEvent(this.written))
    clearTimeout(this.#quiet)
    this.#quiet = setTimeout(() => {
      this.looked = this.written
    }, MILLISECONDS_OF_QUIET)
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    this.said = ''
    const { introduction, closing } = this.words
    const body = { ...this.written, shown: { introduction, closing } }
    const done = await this.#acting.run([this.#path, body], async (key) => {
      const params = { ...this.#path, header: { 'idempotency-key': key } }
      await answered(api.PUT('/api/letter-words/{kind}/{language}', { params, body }))
    })
    if (done) this.said = this.say('letter-kept')
    this.dispatchEvent(new LetterKeptEvent(done))
  }

  readonly #try = async (): Promise<void> => {
    this.said = ''
    const body = this.written
    await this.#acting.run(['try', this.#path, body], async () => {
      const params = this.#path
      const { to } = await answered(api.POST('/api/letter-words/{kind}/{language}/trial', { params, body }))
      this.said = this.say('letter-tried', { to })
    })
  }

  #field(passage: Passage) {
    const found = (this.#draft.value?.findings ?? []).filter((one) => one.passage === passage)
    const lines = this.written[passage].trim().split('\n').length
    return html`<div class="field"><label for=${passage}>${this.say(PASSAGES[passage])}</label>
      <textarea id=${passage} name=${passage} rows="4" .value=${this.written[passage]} @input=${this.#type}
        aria-describedby="${passage}-found passage-why" aria-invalid=${found.length > 0 ? 'true' : 'false'}></textarea>
      <div role="status" id="${passage}-found">${
        found.length === 0
          ? nothing
          : html`<ul class="findings refusal">${found.map((one) => html`<li>${findingWords(this, one, lines)}</li>`)}</ul>`
      }</div></div>`
  }

  #form() {
    const busy = this.#acting.busy ? 'true' : nothing
    return html`<form class="card" aria-labelledby="write" @submit=${this.#keep}>
      <h2 id="write">${this.say('letter-write')}</h2>
      <p class="note" id="passage-why">${this.say('letter-passage-why', { most: MOST_CHARACTERS })}</p>
      ${this.#field('introduction')} ${this.#field('closing')}
      ${this.refused(this.#acting.problem)}
      <div class="row"><button class="first" aria-disabled=${busy}>${this.say('letter-keep')}</button>
        <button type="button" aria-disabled=${busy} aria-describedby="try-why" @click=${this.#try}>${this.say('letter-try')}</button></div>
      <p class="note" id="try-why">${this.say('letter-try-why')}</p>
      <div role="status">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
    </form>`
  }

  override render() {
    const draft = this.#draft.value
    return html`<div class="columns">
      ${this.mayChange ? this.#form() : nothing}
      <section class="card" aria-labelledby="looks"><h2 id="looks">${this.say('letter-preview')}</h2>
        <p class="note">${this.say('letter-preview-why')}</p>
        ${draft === undefined ? this.#draft.render({ pending: () => this.waiting() }) : letterShown(draft, this.words.language)}
        ${this.#draft.render({ error: (error) => this.refused(error) })}
      </section></div>`
  }
}

customElements.define('oh-letter-form', OhLetterForm)
