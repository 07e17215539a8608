import { html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { type Agreement, answered, api } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'

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
  }

  declare agreement: Agreement
  declare editing: boolean

  constructor() {
    super()
    this.agreement = null
    this.editing = false
    new KeptForm<NonNullable<Agreement>>(
      this,
      'agreement',
      () => (this.renderRoot.querySelector('form') === null ? undefined : this.#entered()),
      (values) => {
        this.#restored = values
        this.editing = true
      },
    )
  }
  readonly #acting = new Acting(this)
  /** What was entered before a session ended. */
  #restored: Agreement = null

  #entered(): NonNullable<Agreement> {
    const fields = new FormData(this.renderRoot.querySelector('form') as HTMLFormElement)
    return { reference: String(fields.get('reference')).trim(), agreedOn: String(fields.get('agreedOn')) }
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    // What stood here when the form was opened: somebody else may have changed it since.
    const body = { ...this.#entered(), shown: this.agreement }
    const done = await this.#acting.run(body, async () => {
      await answered(api.PUT('/api/works-council-agreement', { body }))
    })
    if (!this.isConnected) return
    this.#restored = done ? null : this.#entered()
    if (done) this.editing = false
    // Also after a refusal: then the page shows what is so now, beside what was entered.
    this.dispatchEvent(new AgreementKeptEvent())
  }

  readonly #cancel = (): void => {
    this.#restored = null
    this.editing = false
  }

  #form() {
    const values = this.#restored ?? this.agreement
    return html`<form @submit=${this.#keep}>
      ${this.refused(this.#acting.problem)}
      <div class="field">
        <label for="reference">${this.say('agreement-reference')}</label>
        <input id="reference" name="reference" required maxlength="200" .value=${values?.reference ?? ''} />
      </div>
      <div class="field">
        <label for="agreedOn">${this.say('agreement-date')}</label>
        <input id="agreedOn" name="agreedOn" type="date" required max=${today()} .value=${values?.agreedOn ?? ''} />
      </div>
      <div class="row">
        <button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('agreement-keep')}</button>
        ${this.agreement === null ? nothing : html`<button type="button" @click=${this.#cancel}>${this.say('cancel')}</button>`}
      </div>
      ${this.underWay(this.#acting.busy)}
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
