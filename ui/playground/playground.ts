import { html, LitElement, nothing } from 'lit'
import type { Language as Rules } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'
import type { Language } from '../../services/ticket/invitation.ts'
import type { Texts } from '../l10n/texts.ts'
import { LanguageChosenEvent } from '../parts/language-choice.ts'
import { firstLanguage, sayInAddress } from '../parts/language-in-address.ts'
import { drawLesson } from './draw-lesson.ts'
import { playgroundStyles } from './playground.styles.ts'
import { loadTexts } from './words.ts'
import '../parts/check/check-sheet.ts'
import '../parts/language-choice.ts'
import '../parts/mark.ts'
import type { OhCheckSheet } from '../parts/check/check-sheet.ts'

/**
 * Try the conversation check on what one wants to say. Without a session; nothing that is typed is sent or
 * kept, and after the language has come there is nothing left to ask of a server.
 *
 * @element oh-playground
 */
export class OhPlayground extends LitElement {
  static override styles = playgroundStyles

  static override properties = {
    texts: { state: true },
    rules: { state: true },
    outOfReach: { state: true },
  }

  declare texts: Texts | undefined
  /** What is known of the language; undefined until it has come. */
  declare rules: Rules | undefined
  declare outOfReach: boolean

  #wanted: Language | undefined

  constructor() {
    super()
    this.outOfReach = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener(LanguageChosenEvent.type, (event) => {
      if (!(event instanceof LanguageChosenEvent)) return
      sayInAddress(event.language)
      void this.#speak(event.language)
    })
    void this.#speak(firstLanguage())
  }

  /** Words first, so that somebody can begin to type; what the check knows comes meanwhile. */
  async #speak(language: Language): Promise<void> {
    this.#wanted = language
    const texts = await loadTexts(language).catch(() => undefined)
    if (this.#wanted !== language) return
    this.outOfReach = texts === undefined
    if (texts === undefined) return
    this.texts = texts
    this.rules = undefined
    document.documentElement.lang = language
    document.title = texts.get('page-title')
    await this.updateComplete
    const rules = await loadLanguage(language).catch(() => undefined)
    if (this.#wanted !== language) return
    this.rules = rules
    this.outOfReach = rules === undefined
  }

  readonly #tried = (sentence: string): void => {
    this.renderRoot.querySelector<OhCheckSheet>('oh-check-sheet')?.put(sentence)
  }

  #state(texts: Texts) {
    // A browser remembers that a file did not come, and asks again only for a page that is opened anew.
    if (this.outOfReach)
      return html`<p>${texts.get('out-of-reach')}</p>
        <button type="button" @click=${() => location.reload()}>${texts.get('open-again')}</button>`
    return this.rules === undefined ? html`<p class="soft">${texts.get('fetching')}</p>` : nothing
  }

  override render() {
    const { texts } = this
    // The words that the page came with stand there until ours are here.
    if (texts === undefined) return html`<slot></slot>`
    return html`<header>
        <a class="home" href="/"><oh-mark></oh-mark></a>
        <oh-language-choice .language=${texts.language} .label=${texts.get('language')}></oh-language-choice>
      </header>
      <main>
        <h1>${texts.get('title')}</h1>
        <p class="lead">${texts.get('lead')}</p>
        <p class="promise">
          <svg width="26" height="26" fill="none" stroke="var(--eye-line)" stroke-width="1.8" aria-hidden="true">
            <path d="M13 3l8 3v6c0 5.5-3.6 9.2-8 11-4.4-1.8-8-5.5-8-11V6zM9.5 13.2l2.4 2.4 4.8-5" /></svg
          ><span>${texts.get('stays-here')}</span>
        </p>
        <div class="columns">
          <section class="card" aria-labelledby="sheet-title">
            <h2 id="sheet-title">${texts.get('sheet')}</h2>
            <div role="status">${this.#state(texts)}</div>
            <oh-check-sheet .texts=${texts} .rules=${this.rules} .label=${texts.get('sheet')}
              .hint=${texts.get('sheet-hint')} .empty=${texts.get('notes-empty')}></oh-check-sheet>
          </section>
          ${drawLesson(texts, this.#tried)}
        </div>
      </main>`
  }
}

customElements.define('oh-playground', OhPlayground)
