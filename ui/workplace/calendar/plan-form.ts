import { html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Calendar, type Unit } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { daysLater, formName } from '../waves/wave-words.ts'
import { formStyles } from './calendar.styles.ts'
import { CalendarChangedEvent } from './calendar-changed.ts'
import type { Plan } from './calendar-words.ts'
import { audienceFields, windowEntered, windowFields } from './window-fields.ts'

type Values = Pick<Plan, 'form' | 'wanted' | 'days' | 'reminderDays' | 'audience'>

/**
 * Plans one wave, or changes one that is planned.
 *
 * @element oh-plan-form
 * @fires CalendarChangedEvent
 * @fires Event `oh-plan-left`: nothing is to be changed after all
 */
export class OhPlanForm extends Page {
  static override styles = [look, formStyles]

  static override properties = {
    calendar: { attribute: false },
    units: { attribute: false },
    plan: { attribute: false },
    values: { state: true },
    some: { state: true },
  }

  declare calendar: Calendar
  declare units: readonly Unit[]
  /** The one that is changed; without one another is planned. */
  declare plan: Plan | undefined
  declare values: Values
  declare some: boolean
  readonly #acting = new Acting(this)
  #begun = false

  constructor() {
    super()
    this.units = []
    this.plan = undefined
    this.values = { form: '', wanted: '', days: 14, reminderDays: [], audience: [] }
    this.some = false
    new KeptForm<Values>(
      this,
      'plan',
      () => this.#entered(),
      (values) => {
        this.#begun = true
        this.values = values
      },
    )
  }

  override willUpdate(): void {
    if (this.#begun) return
    this.#begun = true
    const { days, reminderDays } = this.calendar.rhythm
    const form = this.calendar.forms[0]?.form ?? ''
    this.values = this.plan ?? { form, wanted: daysLater(today(), 7), days, reminderDays, audience: [] }
    this.some = this.values.audience.length > 0
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  #entered(): Values {
    const form = this.renderRoot.querySelector('form')
    if (form === null) return this.values
    const fields = new FormData(form)
    return {
      ...windowEntered(fields),
      form: String(fields.get('form')),
      wanted: String(fields.get('wanted')),
      audience: this.values.audience,
    }
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (this.#nobody) return
    this.values = this.#entered()
    const { form, wanted, days, reminderDays, audience } = this.values
    const asked = { form, wanted, days, reminderDays, audience: this.some ? audience : [] }
    const body = { ...asked, shown: this.calendar.version }
    const { plan } = this
    const done = await this.#acting.run([plan?.plan, body], async (key) => {
      const header = { 'idempotency-key': key }
      if (plan === undefined) await answered(api.POST('/api/calendar/plans', { body, params: { header } }))
      else {
        const params = { header, path: { plan: plan.plan } }
        await answered(api.PUT('/api/calendar/plans/{plan}', { body, params }))
      }
    })
    if (this.isConnected) this.dispatchEvent(new CalendarChangedEvent(done))
  }

  get #nobody(): boolean {
    return this.some && this.values.audience.length === 0
  }

  #whatAndWhen() {
    const { form, wanted } = this.values
    return html`<div class="field"><label for="form">${this.say('plan-form')}</label>
        <select id="form" name="form">${this.calendar.forms.map((one) => html`<option value=${one.form} ?selected=${one.form === form}>${formName(this, one.form)}</option>`)}</select></div>
      <div class="field"><label for="wanted">${this.say('plan-wanted')}</label>
        <input id="wanted" name="wanted" type="date" required min=${daysLater(today(), 1)} max=${daysLater(today(), 365)} .value=${wanted} aria-describedby="wanted-why" />
        <span class="note" id="wanted-why">${this.say('plan-wanted-why')}</span></div>`
  }

  override render() {
    const heading = this.plan === undefined ? 'plan-one-heading' : 'plan-change-heading'
    return html`<form class="card" aria-labelledby="plan-heading" @submit=${this.#keep}>
      <h2 id="plan-heading" tabindex="-1">${this.say(heading)}</h2>
      ${this.#whatAndWhen()} ${windowFields(this, this.values)}
      ${audienceFields(
        this,
        this.units,
        { audience: this.values.audience, some: this.some },
        (audience, some) => {
          this.values = { ...this.#entered(), audience: [...audience] }
          this.some = some
        },
      )}
      ${this.refused(this.#acting.problem)}
      <div class="row"><button class="first" aria-disabled=${this.#nobody || this.#acting.busy ? 'true' : nothing} aria-describedby="plan-note">${this.say('plan-keep')}</button>
        <button type="button" @click=${() => this.dispatchEvent(new Event('oh-plan-left'))}>${this.say('cancel')}</button></div>
      <p class="note" id="plan-note">${this.#nobody ? this.say('audience-none') : ''}</p>
      ${this.underWay(this.#acting.busy)}</form>`
  }
}

customElements.define('oh-plan-form', OhPlanForm)
