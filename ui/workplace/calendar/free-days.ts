import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Calendar } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { formStyles } from './calendar.styles.ts'
import { CalendarChangedEvent } from './calendar-changed.ts'

type FreeDays = Calendar['freeDays']

/**
 * Days on which the organisation is closed, added and taken away one by one.
 *
 * @element oh-free-days
 * @fires CalendarChangedEvent
 */
export class OhFreeDays extends Page {
  static override styles = [
    look,
    formStyles,
    css`
      li { display: flex; justify-content: space-between; align-items: center; gap: 12px; border-top: 1px solid var(--rule); min-height: 48px }
      li:first-child { border: 0 }
      form { margin-top: 14px }
    `,
  ]

  static override properties = { calendar: { attribute: false }, mayChange: { type: Boolean } }

  declare calendar: Calendar
  declare mayChange: boolean
  readonly #acting = new Acting(this)

  async #keep(freeDays: FreeDays): Promise<boolean> {
    const body = { freeDays, shown: this.calendar.version }
    const done = await this.#acting.run(body, async (key) => {
      const header = { 'idempotency-key': key }
      await answered(api.PUT('/api/calendar/free-days', { body, params: { header } }))
    })
    if (this.isConnected) this.dispatchEvent(new CalendarChangedEvent(done))
    return done
  }

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const fields = new FormData(form)
    const from = String(fields.get('from'))
    const others = this.calendar.freeDays.filter((one) => one.from !== from)
    if (await this.#keep([...others, { from, to: String(fields.get('to') ?? '') || from }])) form.reset()
  }

  #range({ from, to }: FreeDays[number]): string {
    return from === to
      ? this.day(from)
      : this.say('free-days-range', { from: this.day(from), to: this.day(to) })
  }

  #row(one: FreeDays[number]) {
    const others = this.calendar.freeDays.filter(({ from }) => from !== one.from)
    return html`<li><span>${this.#range(one)}</span>${
      this.mayChange
        ? html`<button class="link" aria-label="${this.say('plan-take-out')}: ${this.#range(one)}" @click=${() => this.#keep(others)}>${this.say('plan-take-out')}</button>`
        : nothing
    }</li>`
  }

  #form() {
    return html`<form @submit=${this.#add}>
      <div class="pair"><div class="field"><label for="from">${this.say('free-days-from')}</label><input id="from" name="from" type="date" required /></div>
        <div class="field"><label for="to">${this.say('free-days-to')}</label><input id="to" name="to" type="date" aria-describedby="to-why" /></div></div>
      <p class="note" id="to-why">${this.say('free-days-to-why')}</p>
      ${this.refused(this.#acting.problem)}
      <button aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('free-days-add')}</button></form>`
  }

  override render() {
    const { freeDays } = this.calendar
    return html`<section class="card" aria-labelledby="free-days"><h2 id="free-days">${this.say('free-days')}</h2>
      <p class="soft">${this.say('free-days-why')}</p>
      ${freeDays.length === 0 ? html`<p>${this.say('free-days-none')}</p>` : html`<ul class="plain">${freeDays.map((one) => this.#row(one))}</ul>`}
      ${this.mayChange ? this.#form() : nothing}</section>`
  }
}

customElements.define('oh-free-days', OhFreeDays)
