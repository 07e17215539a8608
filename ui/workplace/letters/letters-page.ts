import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { answered, api, type LetterWords, type Passages } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { languageName } from '../language-name.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import type { LetterKeptEvent, LetterWrittenEvent } from './letter-changed.ts'
import './letter-form.ts'
import './sender-advice.ts'

const KINDS = { invitation: 'letter-the-invitation', reminder: 'letter-the-reminder' } as const
type Kind = keyof typeof KINDS
type Drafts = Readonly<Record<string, Passages>>

const nameOf = ({ kind, language }: Pick<LetterWords, 'kind' | 'language'>): string => `${kind} ${language}`

/**
 * Letters to everybody: HR chooses one and writes two passages of it; who oversees HR reads them. What was written in
 * one stays while another is looked at.
 *
 * @element oh-letters-page
 */
export class OhLettersPage extends Page {
  static override styles = [
    look,
    css`
      .which { display: grid; gap: 0 24px; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); align-items: end; margin-bottom: 6px }
      .choices { display: flex; flex-wrap: wrap; gap: 0 24px }
      .choice { display: flex; gap: 12px; align-items: center; min-height: 44px; font-weight: 400; cursor: pointer }
      fieldset { margin-bottom: 18px }
      .advice { margin-top: 24px }
    `,
  ]

  static override properties = {
    kind: { state: true },
    language: { state: true },
    drafts: { state: true },
  }

  declare kind: Kind
  /** Of the letter; first that of the page. */
  declare language: string | undefined
  declare drafts: Drafts

  constructor() {
    super()
    this.kind = 'invitation'
    this.drafts = {}
    new KeptForm<Drafts>(
      this,
      'letter-words',
      () => (Object.keys(this.drafts).length === 0 ? undefined : this.drafts),
      (drafts) => {
        this.drafts = drafts
      },
    )
  }

  readonly #words = new Task(this, {
    task: () => answered(api.GET('/api/letter-words')),
    args: () => [],
  })

  readonly #written = (words: LetterWords, { passages }: LetterWrittenEvent): void => {
    this.drafts = { ...this.drafts, [nameOf(words)]: passages }
  }

  /** Kept or refused: the page knows what is so now. What was refused stays as it was written. */
  readonly #kept = async (words: LetterWords, { done }: LetterKeptEvent): Promise<void> => {
    await this.#words.run()
    if (!done) return
    const { [nameOf(words)]: _kept, ...others } = this.drafts
    this.drafts = others
  }

  #which(all: readonly LetterWords[], chosen: LetterWords) {
    const languages = [...new Set(all.map(({ language }) => language))]
    return html`<div class="which">
      <fieldset><legend>${this.say('letter-which')}</legend><div class="choices">
        ${Object.entries(KINDS).map(
          ([
            kind,
            text,
          ]) => html`<label class="choice"><input type="radio" name="kind" value=${kind} .checked=${kind === chosen.kind}
            @change=${() => (this.kind = kind as Kind)}>${this.say(text)}</label>`,
        )}</div></fieldset>
      <div class="field"><label for="language">${this.say('letter-language')}</label>
        <select id="language" @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}>
          ${languages.map((one) => html`<option value=${one} ?selected=${one === chosen.language}>${languageName(this, one)}</option>`)}
        </select></div></div>`
  }

  #unsaved() {
    const names = Object.keys(this.drafts).map((name) => {
      const [kind = '', language = ''] = name.split(' ')
      return `${this.say(KINDS[kind as Kind])} (${languageName(this, language)})`
    })
    return names.length === 0
      ? nothing
      : html`<p class="note">${this.say('letter-unsaved', { letters: names.join(', ') })}</p>`
  }

  #letter(all: readonly LetterWords[]) {
    const language = this.language ?? this.texts.language
    const words = all.find((one) => one.kind === this.kind && one.language === language) ?? all[0]
    if (words === undefined) return nothing
    const { introduction, closing } = words
    const written = this.drafts[nameOf(words)] ?? { introduction, closing }
    return html`${this.#which(all, words)}
      <div role="status">${this.#unsaved()}</div>
      ${keyed(
        nameOf(words),
        html`<oh-letter-form .words=${words} .written=${written} ?mayChange=${this.me?.scopes.includes('hr-only') === true}
          @oh-letter-written=${(event: LetterWrittenEvent) => this.#written(words, event)}
          @oh-letter-kept=${(event: LetterKeptEvent) => this.#kept(words, event)}></oh-letter-form>`,
      )}`
  }

  override render() {
    const known = this.#words.value
    return html`<div class="head"><h1>${this.say('title-letters')}</h1><p class="lead">${this.say('letters-lead')}</p></div>
      ${this.#words.render({ error: (error) => this.refused(error) })}
      ${known === undefined ? this.#words.render({ pending: () => this.waiting() }) : this.#letter(known)}
      <oh-sender-advice class="advice" ?mayAsk=${this.me?.scopes.includes('hr-only') === true}></oh-sender-advice>`
  }
}

customElements.define('oh-letters-page', OhLettersPage)
