import { html, LitElement, nothing } from 'lit'
import type { Language } from '../../services/ticket/invitation.ts'
import type { LogEntry } from '../../services/ticket/log-chain.ts'
import type { Texts } from '../l10n/texts.ts'
import { LanguageChosenEvent } from '../parts/language-choice.ts'
import { drawEntry } from './draw-entry.ts'
import { type LogReading, readLog } from './read-log.ts'
import { transparencyStyles } from './transparency.styles.ts'
import { firstLanguage, loadTexts } from './words.ts'
import '../parts/language-choice.ts'
import '../parts/mark.ts'

/** What an employee is promised, and where it ends. */
const PROMISE_TEXTS = ['promise-1', 'promise-2', 'promise-3', 'promise-4', 'promise-5', 'promise-6']
/** What somebody can do without trusting this page. */
const VERIFY_TEXTS = ['verify-letter', 'verify-note', 'verify-chain', 'verify-receipts', 'verify-pages']

/**
 * Everything that was announced, the newest first, with its chain followed on the reader's own device, and
 * how to do so without this page. Without a session, a cookie or anything kept.
 *
 * @element oh-transparency
 */
export class OhTransparency extends LitElement {
  static override properties = {
    texts: { state: true },
    reading: { state: true },
    noted: { state: true },
  }

  static override styles = transparencyStyles

  declare texts: Texts | undefined
  declare reading: LogReading
  /** Whether the hash that somebody typed is in the log; undefined before anybody asked. */
  declare noted: boolean | undefined

  constructor() {
    super()
    this.reading = { state: 'reading' }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener(LanguageChosenEvent.type, (event) => {
      if (event instanceof LanguageChosenEvent) void this.#speak(event.language)
    })
    void this.#speak(firstLanguage())
    void readLog().then((reading) => {
      this.reading = reading
    })
  }

  async #speak(language: Language): Promise<void> {
    this.texts = await loadTexts(language).catch(() => this.texts)
    document.documentElement.lang = this.texts?.language ?? language
    document.title = this.texts?.get('page-title') ?? document.title
  }

  #look(event: SubmitEvent, entries: readonly LogEntry[]): void {
    event.preventDefault()
    const typed = this.renderRoot.querySelector('input')?.value.replace(/\s/g, '').toLowerCase()
    this.noted = entries.some(({ hash }) => hash === typed)
  }

  #whole(texts: Texts, entries: readonly LogEntry[]) {
    const last = entries.at(-1)
    if (last === undefined) return html`<div class="state"><p>${texts.get('empty')}</p></div>`
    return html`<div class="state" role="status">
        <p>${texts.get('whole', { count: entries.length })}</p>
        <p class="soft">${texts.get('checked-here')}</p>
        <p class="soft">${texts.get('last-hash')}: <span class="hash">${last.hash}</span></p>
      </div>
      <form @submit=${(event: SubmitEvent) => this.#look(event, entries)}>
        <label for="noted">${texts.get('noted-label')}</label>
        <div class="row">
          <input id="noted" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="80" />
          <button>${texts.get('noted-check')}</button>
        </div>
        <p role="status">${this.noted === undefined ? nothing : texts.get(this.noted ? 'noted-found' : 'noted-missing')}</p>
      </form>
      <h2>${texts.get('entries-title')}</h2>
      <ol class="entries" reversed>${[...entries].reverse().map((entry) => drawEntry(texts, entry))}</ol>`
  }

  #state(texts: Texts) {
    const { reading } = this
    if (reading.state === 'whole') return this.#whole(texts, reading.entries)
    if (reading.state === 'reading') return html`<p role="status">${texts.get('reading')}</p>`
    const words =
      reading.state === 'out-of-reach'
        ? texts.get('out-of-reach')
        : texts.get(reading.index === 0 ? 'broken-whole' : 'broken', { index: reading.index })
    return html`<div class="state broken" role="alert"><p>${words}</p></div>`
  }

  override render() {
    const { texts } = this
    // The words that the page came with stand there until ours are here.
    if (texts === undefined) return html`<slot></slot>`
    const command = `npm run -s ooghoogte -- verify-transparency ${location.origin}/transparency.json`
    return html`<header>
        <oh-mark></oh-mark>
        <oh-language-choice .language=${texts.language} .label=${texts.get('language')}></oh-language-choice>
      </header>
      <main>
        <h1>${texts.get('title')}</h1>
        <p>${texts.get('lead')}</p>
        ${this.#state(texts)}
        <section id="promise" aria-labelledby="promise-title">
          <h2 id="promise-title">${texts.get('promise-title')}</h2>
          <ol>${PROMISE_TEXTS.map((line) => html`<li>${texts.get(line)}</li>`)}</ol>
        </section>
        <section id="verify" aria-labelledby="verify-title">
          <h2 id="verify-title">${texts.get('verify-title')}</h2>
          <p>${texts.get('verify-lead')}</p>
          <ol>${VERIFY_TEXTS.map((step) => html`<li>${texts.get(step)}</li>`)}</ol>
          <p><a href="/transparency.json">transparency.json</a></p>
          <p>${texts.get('verify-command')} <code>${command}</code></p>
          <p class="soft">${texts.get('verify-limit')}</p>
        </section>
      </main>`
  }
}

customElements.define('oh-transparency', OhTransparency)
