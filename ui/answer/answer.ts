import { css, html, LitElement, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { LANGUAGES, type Language } from '../../services/ticket/invitation.ts'
import type { Texts } from '../l10n/texts.ts'
import type { ScaleChosen } from '../parts/answer-scale.ts'
import type { Screen, Trouble } from './answer-session.ts'
import { connectPlaces } from './connect-places.ts'
import { MemoryDrafts, TabDrafts } from './draft-store.ts'
import { drawScreen, placeOf, questionOf } from './draw-screen.ts'
import { draftFor } from './open-visit.ts'
import { openedAt } from './opened-at.ts'
import { cleanAddress, readAddress } from './read-address.ts'
import type { OhExplanation } from './screens/explanation.ts'
import type { Screen as ScreenElement } from './screens/screen.ts'
import type { CodeTyped, Commented, Picked, Wanted } from './screens/screen-events.ts'
import { Visit } from './visit.ts'
import { LANGUAGE_NAMES, languageOf, loadTexts } from './words.ts'
import '../parts/mark.ts'
import '../parts/progress-line.ts'
import '../parts/promise-line.ts'
import './screens/explanation.ts'

/** Long enough to see what one chose. */
const MILLISECONDS_TO_SEE_CHOICE = 260

/**
 * The survey page: draws a visit, one screen at a time, and hands on what its screens say.
 *
 * @element oh-answer
 */
export class OhAnswer extends LitElement {
  static override properties = { texts: { state: true }, trouble: { state: true } }

  declare texts: Texts | undefined
  /** What stands in the way before a visit can even begin. */
  declare trouble: Trouble | undefined
  readonly #address = readAddress(openedAt())
  readonly #drafts = this.#address.kiosk ? new MemoryDrafts() : new TabDrafts()
  #visit: Visit | undefined
  #drawn = ''
  #chosenByHand = false
  #goesOn: ReturnType<typeof setTimeout> | undefined

  static override styles = css`
    * { box-sizing: border-box }
    :host { display: grid; grid-template-rows: auto 1fr auto; min-height: 100dvh; box-sizing: border-box; max-width: 604px; margin: 0 auto; padding: 10px 22px 14px }
    .top { display: flex; justify-content: space-between; align-items: center; min-height: 44px }
    select { font: 15px var(--text); color: var(--ink-soft); background: var(--paper); border: 0; min-height: 44px; padding: 0 4px; max-width: 9em; cursor: pointer }
    .far { display: flex; justify-content: space-between; margin: 0; font-size: 15px; color: var(--ink-soft); min-height: 23px }
    main { align-self: center; padding: 16px 0 20px; min-width: 0 }
    nav { display: flex; justify-content: space-between; margin-top: 14px }
    nav button { font: inherit; color: inherit; background: none; border: 0; min-height: 48px; padding: 0 10px; margin: 0 -10px; cursor: pointer; border-radius: 8px }
    nav button:hover { text-decoration: underline; text-underline-offset: 4px }
    .on { font-weight: 600; color: var(--eye-line) }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
    footer { border-top: 1.5px solid var(--rule); padding-top: 14px }
    nav svg { width: 18px; height: 12px; margin-inline: 0 6px; fill: none; stroke: currentColor; stroke-width: 1.8 }
    .on svg { margin-inline: 6px 0 }
  `

  override connectedCallback(): void {
    super.connectedCallback()
    // First of all: the invitation leaves the address bar and the history.
    const { link } = this.#address
    if (link !== undefined && globalThis.crypto !== undefined) draftFor(this.#drafts, link)
    history.replaceState(history.state, '', cleanAddress(this.#address))
    this.addEventListener('oh-scale-chosen', (event) => this.#onScale(event as ScaleChosen))
    this.addEventListener('oh-picked', (event) => this.#onPicked(event as Picked))
    this.addEventListener('oh-commented', (event) => this.#onCommented(event as Commented))
    this.addEventListener('oh-wanted', (event) => this.#onWanted(event as Wanted))
    this.addEventListener('oh-code-typed', (event) => void this.#visit?.typeCode((event as CodeTyped).code))
    this.addEventListener('oh-promise-opened', () =>
      this.renderRoot.querySelector<OhExplanation>('oh-explanation')?.open(),
    )
    addEventListener('online', () => void this.#visit?.retry())
    // A link opened in this very tab changes the fragment only: it is another visit.
    addEventListener('hashchange', () => location.reload())
    void this.#open()
  }

  async #open(): Promise<void> {
    this.trouble = undefined
    const kept = this.#drafts.read()?.language ?? languageOf(navigator.languages)
    const words = this.#speak(this.texts?.language ?? kept)
    if (globalThis.crypto?.subtle === undefined) this.trouble = 'no-crypto'
    else {
      const places = await connectPlaces(this.#address.kiosk, this.#drafts).catch(() => undefined)
      if (places === undefined) this.trouble = 'no-connection'
      else {
        this.#visit = new Visit(places, this.#address, () => this.#changed())
        await this.#visit.open()
      }
    }
    await words
  }

  #changed(): void {
    this.requestUpdate()
    const { draft } = this.#visit ?? {}
    if (draft === undefined || this.texts === undefined || draft.language === this.texts.language) return
    // A typed code brings a language along; what somebody chose by hand stays.
    if (this.#chosenByHand) this.#visit?.change({ language: this.texts.language })
    else void this.#speak(draft.language)
  }

  async #speak(language: Language): Promise<void> {
    if (this.texts?.language === language) return
    this.texts = await loadTexts(language).catch(() => this.texts)
    document.documentElement.lang = this.texts?.language ?? language
    document.title = this.texts?.get('page-title') ?? document.title
  }

  async #chooseLanguage(event: Event): Promise<void> {
    const language = (event.target as HTMLSelectElement).value as Language
    this.#chosenByHand = true
    await this.#speak(language)
    this.#visit?.change({ language })
  }

  #onScale({ value, decided }: ScaleChosen): void {
    const { draft } = this.#visit ?? {}
    const question = questionOf(this.#screen, this.#visit)
    if (draft === undefined || question?.kind !== 'item') return
    if (draft.answers[question.item.id] !== value) clearTimeout(this.#goesOn)
    this.#visit?.change({ answers: { ...draft.answers, [question.item.id]: value } })
    if (decided) this.#goesOn = setTimeout(() => this.#visit?.forward(), MILLISECONDS_TO_SEE_CHOICE)
  }

  #onPicked({ codes }: Picked): void {
    const { draft } = this.#visit ?? {}
    const question = questionOf(this.#screen, this.#visit)
    if (draft === undefined || question?.kind !== 'pick') return
    this.#visit?.change({ picks: { ...draft.picks, [question.choice.id]: codes } })
  }

  #onCommented({ comment }: Commented): void {
    const { draft } = this.#visit ?? {}
    const question = questionOf(this.#screen, this.#visit)
    if (draft === undefined || question?.kind !== 'open') return
    this.#visit?.change({ comments: { ...draft.comments, [question.open.id]: comment } })
  }

  #onWanted({ what }: Wanted): void {
    if (what === 'begin') this.#visit?.forward()
    else if (what === 'send') void this.#visit?.send()
    else if (what === 'retry') void this.#visit?.retry()
    else if (what === 'open') void this.#open()
    else if (what === 'code') void this.#visit?.askCode()
    else location.reload()
  }

  #move(where: 'back' | 'forward'): void {
    clearTimeout(this.#goesOn)
    this.#visit?.[where]()
  }

  get #screen(): Screen {
    if (this.trouble !== undefined) return { name: 'trouble', trouble: this.trouble }
    return this.#visit?.screen ?? { name: 'opening' }
  }

  #drawProgress(texts: Texts) {
    const { at, all } = placeOf(this.#screen, this.#visit)
    if (at === 0) return nothing
    const done = questionOf(this.#screen, this.#visit) === undefined
    const seconds = this.#visit?.wave?.questionnaire.estimatedSeconds ?? 0
    const minutes = Math.max(1, Math.round((seconds * (all - at + 1)) / all / 60))
    const words = texts.get('progress', { at, all })
    return html`<oh-progress-line .at=${done ? all : at - 1} .all=${all} .label=${words} .words=${words}></oh-progress-line>
      <p class="far"><span>${words}</span><span>${done ? nothing : texts.get('time-left', { minutes })}</span></p>`
  }

  override render() {
    const { texts } = this
    // The words that the page came with stand there until ours are here.
    if (texts === undefined) return html`<slot></slot>`
    const screen = this.#screen
    const question = questionOf(this.#screen, this.#visit)
    const given = question?.kind === 'item' ? this.#visit?.draft?.answers[question.item.id] : 0
    return html`<header>
        <div class="top">
          <oh-mark></oh-mark>
          <select aria-label=${texts.get('language')} @change=${this.#chooseLanguage}>
            ${LANGUAGES.map(
              (one) =>
                html`<option value=${one} lang=${one} ?selected=${one === texts.language}>${LANGUAGE_NAMES[one]}</option>`,
            )}
          </select>
        </div>
        ${this.#drawProgress(texts)}
      </header>
      <main>
        ${keyed(this.#key, drawScreen(texts, screen, this.#visit, this.#address.kiosk))}
        ${
          screen.name !== 'step' || screen.at === 0
            ? nothing
            : html`<nav>
                <button type="button" @click=${() => this.#move('back')}><svg viewBox="0 0 18 12" aria-hidden="true"><path d="M17 6H2m5-5L2 6l5 5" /></svg>${texts.get('back')}</button>
                ${
                  question === undefined
                    ? nothing
                    : html`<button type="button" class="on" @click=${() => this.#move('forward')}>
                        ${texts.get(given === undefined ? 'skip' : 'next')}<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6h15m-5-5 5 5-5 5" /></svg>
                      </button>`
                }
              </nav>`
        }
      </main>
      ${
        // A promise has no place beside the words that something is wrong.
        screen.name === 'trouble'
          ? nothing
          : html`<footer>
              <oh-promise-line .promise=${texts.get('promise')} .more=${texts.get('promise-open')}></oh-promise-line>
            </footer>`
      }
      <oh-explanation .texts=${texts}></oh-explanation>`
  }

  /** Which picture this is: a new one takes the focus to its title. */
  get #key(): string {
    return JSON.stringify(this.#screen)
  }

  override updated(): void {
    if (this.texts === undefined || this.#drawn === this.#key) return
    const first = this.#drawn === '' || this.#drawn.includes('opening')
    this.#drawn = this.#key
    scrollTo({ top: 0 })
    if (!first || questionOf(this.#screen, this.#visit) !== undefined)
      void this.renderRoot.querySelector<ScreenElement>('main > :first-child')?.focusTitle?.()
  }
}

customElements.define('oh-answer', OhAnswer)
