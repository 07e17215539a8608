import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../services/ticket/invitation.ts'
import { type Content, loadContent } from '../content/content.ts'
import type { Texts } from '../l10n/texts.ts'
import { lookStyles } from '../parts/check/look.styles.ts'
import { LanguageChosenEvent } from '../parts/language-choice.ts'
import { firstLanguage, sayInAddress } from '../parts/language-in-address.ts'
import { type Entry, entriesOf } from './find-in.ts'
import { hrefOf, type Place, placeIn } from './place.ts'
import { loadTexts } from './words.ts'
import '../parts/language-choice.ts'
import '../parts/mark.ts'
import './aid-page.ts'
import './contents-page.ts'
import './lesson-page.ts'
import './topic-page.ts'

/**
 * The library of conversation aids: what one reads stands in the address behind the #, and what one writes stays in
 * the tab.
 *
 * @element oh-library
 */
export class OhLibrary extends LitElement {
  static override styles = [
    lookStyles,
    css`
      :host { display: block; max-width: 1080px; margin: 0 auto; padding: 14px 18px 56px }
      header { display: flex; justify-content: space-between; align-items: center; gap: 16px; min-height: 44px }
      a { color: var(--eye-line); text-underline-offset: 3px }
      .back { display: inline-block; padding: 10px 0; margin-top: 10px }
      main:focus { outline: none }
      .home { text-decoration: none; display: inline-block; padding: 8px 0; border-radius: 8px }
      @media (min-width: 960px) { :host { padding: 22px 40px 64px } }
      @media print { header, .back { display: none } :host { padding: 0; max-width: none } }
    `,
  ]

  static override properties = {
    texts: { state: true },
    content: { state: true },
    place: { state: true },
    outOfReach: { state: true },
  }

  declare texts: Texts | undefined
  declare content: Content | undefined
  declare place: Place
  declare outOfReach: boolean

  #wanted: Language | undefined
  /** All that there is in this language. */
  #entries: readonly Entry[] = []

  constructor() {
    super()
    this.place = placeIn(location.hash)
    this.outOfReach = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.#moved)
    this.addEventListener(LanguageChosenEvent.type, (event) => {
      if (!(event instanceof LanguageChosenEvent)) return
      sayInAddress(event.language)
      void this.#speak(event.language)
    })
    void this.#speak(firstLanguage())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#moved)
  }

  async #speak(language: Language): Promise<void> {
    this.#wanted = language
    const got = await Promise.all([loadTexts(language), loadContent(language)]).catch(() => undefined)
    if (this.#wanted !== language) return
    this.outOfReach = got === undefined
    if (got === undefined) return
    ;[this.texts, this.content] = got
    this.#entries = entriesOf(this.content)
    document.documentElement.lang = language
    this.#entitle()
  }

  /** Another page: whoever listens hears its title, and whoever looks is at its top. */
  readonly #moved = async (): Promise<void> => {
    this.place = placeIn(location.hash)
    this.#entitle()
    await this.updateComplete
    window.scrollTo(0, 0)
    this.renderRoot.querySelector('main')?.focus({ preventScroll: true })
  }

  /** Undefined for the contents, and for whatever else somebody typed behind the #. */
  get #entry(): Entry | undefined {
    return this.#entries.find((one) => hrefOf(one.place) === hrefOf(this.place))
  }

  #entitle(): void {
    const { texts } = this
    if (texts === undefined) return
    document.title = [this.#entry?.title, texts.get('page-title')].filter(Boolean).join(' · ')
  }

  #view(texts: Texts, content: Content): TemplateResult {
    const place = this.#entry?.place
    if (place?.kind === 'aid')
      return html`<oh-aid-page .texts=${texts} .content=${content} .aid=${content.aids.find(({ id }) => id === place.id)}></oh-aid-page>`
    if (place?.kind === 'lesson')
      return html`<oh-lesson-page .texts=${texts} .lesson=${content.lessons[place.id]}></oh-lesson-page>`
    if (place?.kind === 'topic')
      return html`<oh-topic-page .texts=${texts} .content=${content} .scale=${place.id}></oh-topic-page>`
    return html`<oh-contents-page .texts=${texts} .entries=${this.#entries}></oh-contents-page>`
  }

  override render() {
    const { texts, content, place } = this
    if (this.outOfReach && texts !== undefined)
      return html`<main><p>${texts.get('out-of-reach')}</p>
        <button type="button" @click=${() => location.reload()}>${texts.get('open-again')}</button></main>`
    // The words that the page came with stand there until ours are here.
    if (texts === undefined || content === undefined) return html`<slot></slot>`
    return html`<header>
        <a class="home" href="/"><oh-mark></oh-mark></a>
        <oh-language-choice .language=${texts.language} .label=${texts.get('language')}></oh-language-choice>
      </header>
      <main tabindex="-1">
        ${place.kind === 'contents' ? nothing : html`<a class="back" href=${hrefOf({ kind: 'contents' })}>${texts.get('back')}</a>`}
        ${this.#view(texts, content)}
      </main>`
  }
}

customElements.define('oh-library', OhLibrary)
