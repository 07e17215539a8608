import { css, html, LitElement } from 'lit'
import type { Language } from '../../services/ticket/invitation.ts'

/** Somebody chose a language. */
export class LanguageChosenEvent extends Event {
  static readonly type = 'oh-language-chosen'
  readonly language: Language

  constructor(language: Language) {
    super(LanguageChosenEvent.type, { bubbles: true, composed: true })
    this.language = language
  }
}

/** Each in its own language: whoever cannot read the page must find the way out of it. */
const LANGUAGE_NAMES: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
]

/**
 * Chooses one of the four languages.
 *
 * @element oh-language-choice
 * @fires LanguageChosenEvent
 */
export class OhLanguageChoice extends LitElement {
  static override styles = css`
    select { font: 16px/1.3 var(--text); color: var(--ink-soft); background: transparent; border: 1px solid var(--ink-soft); border-radius: 10px; min-height: 44px; padding: 6px 10px; width: 100%; cursor: pointer }
    option { color: var(--ink); background: var(--surface) }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
  `

  static override properties = {
    language: {},
    label: {},
  }

  declare language: Language
  declare label: string

  constructor() {
    super()
    this.language = 'nl'
    this.label = ''
  }

  readonly #chosen = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    this.dispatchEvent(new LanguageChosenEvent(value as Language))
  }

  override render() {
    return html`<select aria-label=${this.label} .value=${this.language} @change=${this.#chosen}>
      ${LANGUAGE_NAMES.map(([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === this.language}>${name}</option>`)}
    </select>`
  }
}

customElements.define('oh-language-choice', OhLanguageChoice)
