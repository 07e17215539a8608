import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Language } from '../../../services/conversation-check/language.ts'
import type { Texts } from '../../l10n/texts.ts'
import { checkSheetStyles } from './check-sheet.styles.ts'
import { drawNote, isRemark } from './draw-note.ts'
import { drawUnderlined } from './draw-underlined.ts'
import { Readings, type SentenceRead } from './readings.ts'
import { isBeingTyped, type Sentence, sentenceAt, sentencesOf } from './sentences.ts'
import { isWaved, wave } from './waved.ts'
import { WrittenEvent } from './written-event.ts'

/** After so many milliseconds without a key, sentences that have ended are read; then also the unfinished one. */
const MILLISECONDS_UNTIL_READ = 300
const MILLISECONDS_UNTIL_ALL_READ = 1300

/**
 * A sheet to write on, and beneath it what was read, sentence by sentence. It asks nobody and stores nothing.
 *
 * @element oh-check-sheet
 * @fires WrittenEvent
 * @prop texts - words of the check
 * @prop rules - what is known of the language; undefined until it has come
 * @prop value - what stands there to begin with
 * @prop quiet - speaks only of sentences that one may want to put otherwise
 */
export class OhCheckSheet extends LitElement {
  static override styles = checkSheetStyles

  static override properties = {
    texts: { attribute: false },
    rules: { attribute: false },
    label: {},
    hint: {},
    empty: {},
    value: {},
    quiet: { type: Boolean, reflect: true },
    text: { state: true },
    announced: { state: true },
    taken: { state: true },
  }

  declare texts: Texts
  declare rules: Language | undefined
  declare label: string
  declare hint: string
  /** Said while nothing is written. */
  declare empty: string
  declare value: string
  declare quiet: boolean
  declare text: string
  /** For screen readers: what became of the sentence that somebody was at. */
  declare announced: string
  /** A suggestion that stands there now, and the own sentence that it stands for. */
  declare taken: { readonly suggestion: string; readonly own: string } | undefined

  readonly #readings = new Readings()
  #timers: readonly ReturnType<typeof setTimeout>[] = []
  /** The sentence that was last spoken of, so that nothing is said twice. */
  #spokenOf = ''

  constructor() {
    super()
    this.label = ''
    this.hint = ''
    this.empty = ''
    this.value = ''
    this.quiet = false
    this.text = ''
    this.announced = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const timer of this.#timers) clearTimeout(timer)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.text = this.value
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.#field.value !== this.value) this.#field.value = this.value
    if (changed.has('rules')) this.#readings.forget()
    if (changed.has('rules') || changed.has('value')) void this.#read(true)
  }

  override focus(options?: FocusOptions): void {
    this.#field.focus(options)
  }

  /** Puts a sentence at the end of what stands there, and reads it at once. */
  async put(sentence: string): Promise<void> {
    const before = this.#field.value.trimEnd()
    this.#write(
      before.length === 0 ? 0 : before.length,
      this.#field.value.length,
      `${before === '' ? '' : '\n'}${sentence}`,
    )
    await this.#read(true)
    await this.#focusNote(this.#sentences.length - 1)
  }

  get #field(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea') as HTMLTextAreaElement
  }

  #isWaved(sentence: string): boolean {
    return isWaved(sentence, this.texts.language)
  }

  #readingOf(sentence: string): SentenceRead | undefined {
    return this.#readings.of(sentence)
  }

  get #sentences(): readonly Sentence[] {
    return sentencesOf(this.text)
  }

  readonly #typed = (): void => {
    this.text = this.#field.value
    this.dispatchEvent(new WrittenEvent(this.text))
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers = [
      setTimeout(() => void this.#read(false), MILLISECONDS_UNTIL_READ),
      setTimeout(() => void this.#read(true).then(this.#announce), MILLISECONDS_UNTIL_ALL_READ),
    ]
  }

  async #read(unfinished: boolean): Promise<void> {
    const { rules } = this
    if (rules === undefined) return
    const caret = this.#field.selectionEnd
    const texts = this.#sentences
      .filter((sentence) => unfinished || !isBeingTyped(sentence, caret))
      .map(({ text }) => text)
    await this.#readings.read(texts, rules, () => this.requestUpdate())
  }

  /** One sentence, once, and only when the typing has stopped: a reading that chatters is turned off. */
  readonly #announce = (): void => {
    const sentence = sentenceAt(this.#sentences, this.#field.selectionEnd)
    const read = sentence && this.#readingOf(sentence.text)
    if (sentence === undefined || read === undefined || this.#spokenOf === sentence.text) return
    this.#spokenOf = sentence.text
    const { primary } = read
    const silent = primary === 'neutraal' || this.#isWaved(sentence.text) || (this.quiet && !isRemark(read))
    this.announced = silent
      ? ''
      : `${this.texts.get(`label-${primary}`)}. ${this.texts.get(`why-${primary}`)}`
  }

  /** Through the browser's own editing, so that undo brings back what stood there. */
  #write(from: number, to: number, text: string): void {
    const field = this.#field
    field.focus({ preventScroll: true })
    field.setSelectionRange(from, to)
    if (!document.execCommand('insertText', false, text)) field.setRangeText(text, from, to, 'end')
    this.text = field.value
    this.dispatchEvent(new WrittenEvent(this.text))
    for (const timer of this.#timers) clearTimeout(timer)
  }

  /** The field was never meant to stay focused: on a phone its keyboard would cover what was read. */
  async #focusNote(at: number): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`li[data-at="${at}"]`)?.focus()
  }

  readonly #pressed = async (event: Event): Promise<void> => {
    const { does } = (event.target as HTMLElement).closest('button')?.dataset ?? {}
    const at = Number((event.target as HTMLElement).closest('li')?.dataset.at)
    const sentence = this.#sentences[at]
    if (does === undefined || sentence === undefined) return
    const { suggestion } = this.#readingOf(sentence.text) ?? {}
    if (does === 'rewrite') {
      this.#field.focus()
      this.#field.setSelectionRange(sentence.start, sentence.end)
      return
    }
    if (does === 'wave') wave(sentence.text, this.texts.language)
    else if (suggestion != null) {
      this.taken = { suggestion, own: sentence.text }
      this.#write(sentence.start, sentence.end, suggestion)
      await this.#read(true)
    }
    this.#spokenOf = ''
    // What was waved away is said by the note itself, which gets the focus.
    this.announced = does === 'take' ? this.texts.get('taken') : ''
    this.requestUpdate()
    await this.#focusNote(at)
  }

  readonly #putBack = async (): Promise<void> => {
    const { taken, text } = this
    const at = taken === undefined ? -1 : text.indexOf(taken.suggestion)
    this.taken = undefined
    if (taken === undefined || at < 0) return
    this.#write(at, at + taken.suggestion.length, taken.own)
    wave(taken.own, this.texts.language)
    await this.#read(true)
  }

  /** As long as the suggestion stands there unchanged: the own sentence is not lost. */
  #takenBack() {
    const { taken, texts } = this
    if (taken === undefined || !this.text.includes(taken.suggestion)) return nothing
    return html`<p class="soft">${texts.get('taken')} <button type="button" @click=${this.#putBack}>${texts.get('put-back')}<span class="hidden">: ${taken.own}</span></button></p>`
  }

  #notes(sentences: readonly Sentence[]) {
    const { texts } = this
    if (this.text.trim() === '') return this.empty === '' ? nothing : html`<p class="soft">${this.empty}</p>`
    const read = sentences.flatMap((sentence, at) => {
      const reading = this.#readingOf(sentence.text)
      return reading === undefined || (this.quiet && !isRemark(reading)) ? [] : [{ sentence, reading, at }]
    })
    if (this.quiet && read.length === 0) return nothing
    return html`<ol class="plain" aria-label=${texts.get('notes')} @click=${this.#pressed}>${repeat(
      read,
      ({ sentence }) => sentence.key,
      ({ sentence: { text }, reading, at }) => {
        const waved = this.#isWaved(text)
        return html`<li tabindex="-1" data-at=${at}>${guard([text, reading, waved, texts], () => drawNote(texts, text, reading, waved))}</li>`
      },
    )}</ol>`
  }

  override render() {
    const { texts } = this
    if (texts === undefined) return nothing
    const sentences = this.#sentences
    return html`<div class="sheet">
        ${drawUnderlined(this.text, sentences, (text) => (this.#isWaved(text) ? undefined : this.#readingOf(text)))}
        <textarea rows="2" lang=${texts.language} aria-label=${this.label} placeholder=${this.hint}
          autocomplete="off" spellcheck="false" writingsuggestions="false" @input=${this.#typed}></textarea>
      </div>
      ${this.#notes(sentences)}
      ${this.#takenBack()}
      <div class="hidden" role="status">${this.announced}</div>`
  }
}

customElements.define('oh-check-sheet', OhCheckSheet)
