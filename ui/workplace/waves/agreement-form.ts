import { html, nothing } from 'lit'
import { type Agreement, answered, api } from '../api.ts'
import { Page } from '../page.ts'
import { today } from './wave-words.ts'

/** The agreement was entered or changed. */
export class AgreementKeptEvent extends Event {
  static readonly type = 'oh-agreement-kept'
  constructor() {
    super(AgreementKeptEvent.type, { bubbles: true, composed: true })
  }
}

/**
 * The works council's agreement: no wave opens without it, and respondents see it.
 *
 * @element oh-agreement-form
 * @fires AgreementKeptEvent
 */
export class OhAgreementForm extends Page {
  static override properties = {
    agreement: { attribute: false },
    editing: { state: true },
    problem: { state: true },
  }

  declare agreement: Agreement
  declare editing: boolean
  declare problem: unknown

  constructor() {
    super()
    this.agreement = null
    this.editing = false
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    const body = {
      reference: String(fields.get('reference')).trim(),
      agreedOn: String(fields.get('agreedOn')),
    }
    this.problem = undefined
    try {
      await answered(api.PUT('/api/works-council-agreement', { body }))
      this.editing = false
      this.dispatchEvent(new AgreementKeptEvent())
    } catch (error) {
      this.problem = error
    }
  }

  #form() {
    return html`<form @submit=${this.#keep}>
      ${this.refused(this.problem)}
      <div class="field">
        <label for="reference">${this.say('agreement-reference')}</label>
        <input id="reference" name="reference" required maxlength="200" .value=${this.agreement?.reference ?? ''} />
      </div>
      <div class="field">
        <label for="agreedOn">${this.say('agreement-date')}</label>
        <input id="agreedOn" name="agreedOn" type="date" required max=${today()} .value=${this.agreement?.agreedOn ?? ''} />
      </div>
      <div class="row">
        <button class="first">${this.say('agreement-keep')}</button>
        ${this.agreement === null ? nothing : html`<button type="button" @click=${() => (this.editing = false)}>${this.say('cancel')}</button>`}
      </div>
    </form>`
  }

  override render() {
    return html`<section class="card" aria-labelledby="agreement">
      <h2 id="agreement">${this.say('agreement')}</h2>
      <p class="soft">${this.say('agreement-why')}</p>
      ${
        this.agreement === null || this.editing
          ? this.#form()
          : html`<dl>
              <div><dt>${this.say('agreement-reference')}</dt><dd>${this.agreement.reference}</dd></div>
              <div><dt>${this.say('agreement-date')}</dt><dd>${this.day(this.agreement.agreedOn)}</dd></div>
            </dl>
            <button class="link" @click=${() => (this.editing = true)}>${this.say('agreement-change')}</button>`
      }
    </section>`
  }
}

customElements.define('oh-agreement-form', OhAgreementForm)
