import { html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Calendar, type Unit } from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { daysLater, formName } from '../waves/wave-words.ts'
import { formStyles } from './calendar.styles.ts'
import { CalendarChangedEvent, CalendarPreviewedEvent } from './calendar-changed.ts'
import { countryName, RHYTHM_TEXTS, type RhythmName } from './calendar-words.ts'
import { audienceFields, windowEntered, windowFields } from './window-fields.ts'

type Values = Calendar['rhythm']
const COUNTRIES = ['NL', 'BE', 'DE', 'FR', 'LU'] as const
const RHYTHMS = Object.keys(RHYTHM_TEXTS) as RhythmName[]

/** What somebody begins with who never chose: quarterly, in a week, one reminder in the middle. */
const firstValues = (): Values => ({
  rhythm: 'quarterly',
  everyWeeks: 6,
  firstDay: daysLater(today(), 7),
  audience: [],
  days: 14,
  reminderDays: [6],
  countries: ['NL'],
})

/**
 * How a pulse comes back: chosen, looked at, and then planned.
 *
 * @element oh-rhythm-form
 * @fires CalendarChangedEvent
 * @fires CalendarPreviewedEvent
 */
export class OhRhythmForm extends Page {
  static override styles = [look, formStyles]

  static override properties = {
    calendar: { attribute: false },
    units: { attribute: false },
    values: { state: true },
    some: { state: true },
  }

  declare calendar: Calendar
  declare units: readonly Unit[]
  declare values: Values
  declare some: boolean
  readonly #acting = new Acting(this)
  #begun = false

  constructor() {
    super()
    this.units = []
    this.values = firstValues()
    this.some = false
    new KeptForm<Values>(
      this,
      'rhythm',
      () => this.#entered(),
      (values) => this.#begin(values),
    )
  }

  #begin(values: Values): void {
    this.#begun = true
    this.values = values
    this.some = values.audience.length > 0
  }

  override willUpdate(): void {
    if (this.#begun) return
    const { rhythm } = this.calendar
    this.#begin(
      rhythm.rhythm === 'by-hand' && rhythm.firstDay === null && rhythm.countries.length === 0
        ? firstValues()
        : { ...rhythm, firstDay: this.#nextTurn() },
    )
  }

  /** A rhythm that is chosen anew begins where the one before goes on. */
  #nextTurn(): string {
    const next = this.calendar.planned.find(({ byHand, wanted }) => !byHand && wanted > today())
    return next?.wanted ?? daysLater(today(), 7)
  }

  #entered(): Values {
    const form = this.renderRoot.querySelector('form')
    if (form === null) return this.values
    const fields = new FormData(form)
    const countries = fields.getAll('country') as Values['countries']
    const firstDay = String(fields.get('first-day') ?? '') || null
    const everyWeeks = Number(fields.get('weeks') ?? this.values.everyWeeks)
    return { ...this.values, ...windowEntered(fields), countries, firstDay, everyWeeks }
  }

  #body() {
    const { audience, rhythm, ...values } = this.#entered()
    this.values = { ...values, audience, rhythm }
    return { ...values, rhythm, audience: this.some ? audience : [], shown: this.calendar.version }
  }

  readonly #preview = async (): Promise<void> => {
    if (this.renderRoot.querySelector('form')?.reportValidity() !== true) return
    const body = this.#body()
    await this.#acting.run(['preview', body], async () => {
      this.dispatchEvent(
        new CalendarPreviewedEvent(await answered(api.POST('/api/calendar/preview', { body }))),
      )
    })
  }

  readonly #plan = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const body = this.#body()
    const done = await this.#acting.run(body, async (key) => {
      const header = { 'idempotency-key': key }
      await answered(api.PUT('/api/calendar/rhythm', { body, params: { header } }))
    })
    if (this.isConnected) this.dispatchEvent(new CalendarChangedEvent(done))
  }

  #rhythm(rhythm: RhythmName) {
    const { name, why } = RHYTHM_TEXTS[rhythm]
    const forms = (this.calendar.turns[rhythm] ?? []).map((form) => formName(this, form))
    return html`<label class="choice with-why"><input type="radio" name="rhythm" value=${rhythm} .checked=${this.values.rhythm === rhythm}
        @change=${() => (this.values = { ...this.#entered(), rhythm })} />
      <span>${this.say(name)}<span class="note">${this.say(why)} ${forms.length === 0 ? nothing : this.say('rhythm-turns', { forms: forms.join(', ') })}</span></span></label>`
  }

  #days() {
    if (this.values.rhythm === 'by-hand') return nothing
    return html`${
      this.values.rhythm === 'rotation'
        ? html`<div class="field"><label for="weeks">${this.say('rhythm-weeks')}</label>
          <input id="weeks" name="weeks" type="number" required min="6" max="26" .value=${String(Math.max(6, this.values.everyWeeks))} /></div>`
        : nothing
    }
      <div class="field"><label for="first-day">${this.say('rhythm-first-day')}</label>
        <input id="first-day" name="first-day" type="date" required min=${daysLater(today(), 1)} max=${daysLater(today(), 365)}
          .value=${this.values.firstDay ?? ''} aria-describedby="first-day-why" />
        <span class="note" id="first-day-why">${this.say('rhythm-first-day-why')}</span></div>
      ${windowFields(this, this.values)}
      ${audienceFields(
        this,
        this.units,
        { audience: this.values.audience, some: this.some },
        (audience, some) => {
          this.values = { ...this.#entered(), audience: [...audience] }
          this.some = some
        },
      )}`
  }

  #countries() {
    return html`<fieldset><legend>${this.say('rhythm-countries')}</legend><div class="choices">
      ${COUNTRIES.map(
        (country) =>
          html`<label class="choice"><input type="checkbox" name="country" value=${country} .checked=${this.values.countries.includes(country)} />${countryName(this, country)}</label>`,
      )}</div><p class="note">${this.say('rhythm-countries-why')}</p></fieldset>`
  }

  override render() {
    const nobody = this.some && this.values.audience.length === 0 && this.values.rhythm !== 'by-hand'
    return html`<form @submit=${nobody ? (event: Event) => event.preventDefault() : this.#plan}>
      <fieldset><legend>${this.say('rhythm')}</legend>${RHYTHMS.map((rhythm) => this.#rhythm(rhythm))}</fieldset>
      ${this.#days()} ${this.#countries()}
      ${this.refused(this.#acting.problem)}
      <div class="row"><button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#preview}>${this.say('rhythm-preview')}</button>
        <button class="first" aria-disabled=${nobody || this.#acting.busy ? 'true' : nothing} aria-describedby="replaces">${this.say('rhythm-plan')}</button></div>
      <p class="note" id="replaces">${this.say(nobody ? 'audience-none' : 'rhythm-replaces')}</p>
      ${this.underWay(this.#acting.busy)}</form>`
  }
}

customElements.define('oh-rhythm-form', OhRhythmForm)
