import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import { Acting } from '../acting.ts'
import { answered, api, type Calendar, type Unit } from '../api.ts'
import { languageName } from '../language-name.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import type { CalendarChangedEvent, CalendarPreviewedEvent } from './calendar-changed.ts'
import { type Plan, planTitle, RHYTHM_TEXTS } from './calendar-words.ts'
import { followUpWarning } from './follow-up-warning.ts'
import type { PlanChosenEvent } from './year-list.ts'
import '../../parts/confirm-dialog.ts'
import './follow-ups.ts'
import './free-days.ts'
import './plan-form.ts'
import './rhythm-form.ts'
import './year-list.ts'

/** What is being entered: nothing, a rhythm, another wave, or a wave that is planned. */
type Editing = 'nothing' | 'rhythm' | 'another' | Plan

/**
 * A year of pulses: what opens, reminds, closes and is counted, and what HR decides about it.
 *
 * @element oh-calendar-page
 */
export class OhCalendarPage extends Page {
  static override styles = [
    look,
    css`
      .big { font: 550 20px/1.4 var(--title); margin-top: 10px }
      .top { gap: 0 }
      .top > :not(:empty) { margin-bottom: 24px }
      @media (min-width: 1080px) { .entering { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) } }
      section > .row { margin-top: 14px }
    `,
  ]

  static override properties = {
    editing: { state: true },
    preview: { state: true },
    asking: { state: true },
    said: { state: true },
  }

  declare editing: Editing
  declare preview: Calendar | undefined
  declare asking: Plan | undefined
  declare said: boolean
  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.editing = 'nothing'
    this.said = false
  }

  get #mayChange(): boolean {
    return this.me?.scopes.includes('hr-only') === true
  }

  readonly #data = new Task(this, {
    task: async () => {
      const [calendar, units] = await Promise.all([
        answered(api.GET('/api/calendar')),
        this.#mayChange ? answered(api.GET('/api/units')) : [],
      ])
      return { calendar, units }
    },
    args: () => [],
  })

  /** Done or refused: the page shows what is so now, before it says so, and a refused form stays as it is. */
  readonly #changed = async ({ done }: CalendarChangedEvent): Promise<void> => {
    this.said = false
    await this.#data.run()
    this.preview = undefined
    this.said = done
    if (!done) return
    this.editing = 'nothing'
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#year')?.focus()
  }

  readonly #chosen = ({ plan, act }: PlanChosenEvent): void => {
    this.said = false
    if (act === 'change') this.editing = plan
    else this.asking = plan
  }

  readonly #takeOut = async ({ confirmed }: DialogClosedEvent): Promise<void> => {
    const plan = this.asking
    const version = this.#data.value?.calendar.version
    this.asking = undefined
    if (!confirmed || plan === undefined || version === undefined) return
    const done = await this.#acting.run(['take-out', plan.plan, version], async (key) => {
      const params = {
        path: { plan: plan.plan },
        query: { shown: version },
        header: { 'idempotency-key': key },
      }
      await answered(api.DELETE('/api/calendar/plans/{plan}', { params }))
    })
    await this.#data.run()
    this.said = done
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#year')?.focus()
  }

  #year(calendar: Calendar) {
    const minutes = Math.round(calendar.secondsAYear / 60)
    const previewed = this.preview !== undefined
    return html`<section class="card" aria-labelledby="year"><h2 id="year" tabindex="-1">${this.say('calendar-year')}</h2>
      ${previewed ? html`<p class="notice" role="status">${this.say('calendar-preview')} <button class="link" @click=${() => (this.preview = undefined)}>${this.say('calendar-preview-not')}</button></p>` : nothing}
      ${calendar.secondsAYear === 0 ? nothing : html`<p class="big">${this.say('calendar-minutes', { minutes: Math.max(1, minutes) })}</p><p class="note">${this.say('calendar-minutes-how')}</p>`}
      <p class="note">${this.say('calendar-languages', { languages: calendar.languages.map((one) => languageName(this, one)).join(', ') })}</p>
      <oh-year-list .calendar=${calendar} ?mayChange=${this.#mayChange && !previewed} @oh-plan-chosen=${this.#chosen}></oh-year-list>
      ${this.#mayChange && !previewed ? html`<div class="row"><button @click=${() => this.#edit('another')}>${this.say('plan-one')}</button></div>` : nothing}
    </section>`
  }

  #edit(editing: Editing): void {
    this.said = false
    this.editing = editing
  }

  #rhythm({ calendar, units }: { readonly calendar: Calendar; readonly units: readonly Unit[] }) {
    const { rhythm, days, firstDay } = calendar.rhythm
    const editing = this.editing === 'rhythm'
    return html`<section class="card" aria-labelledby="rhythm"><h2 id="rhythm">${this.say('rhythm')}</h2>
      <p>${firstDay === null ? this.say('rhythm-none') : html`<b>${this.say(RHYTHM_TEXTS[rhythm].name)}.</b> ${this.say('rhythm-now', { days, first: this.day(firstDay) })}`}</p>
      ${
        editing
          ? html`<oh-rhythm-form .calendar=${calendar} .units=${units} @oh-calendar-changed=${this.#changed}
            @oh-calendar-previewed=${(event: CalendarPreviewedEvent) => (this.preview = event.calendar)}></oh-rhythm-form>`
          : this.#mayChange
            ? html`<button class="first" @click=${() => this.#edit('rhythm')}>${this.say('rhythm-change')}</button>`
            : nothing
      }</section>`
  }

  #planForm({ calendar, units }: { readonly calendar: Calendar; readonly units: readonly Unit[] }) {
    const { editing } = this
    if (editing === 'nothing' || editing === 'rhythm') return nothing
    const plan = editing === 'another' ? undefined : editing
    return html`<oh-plan-form .calendar=${calendar} .units=${units} .plan=${plan} @oh-calendar-changed=${this.#changed}
      @oh-plan-left=${() => this.#edit('nothing')}></oh-plan-form>`
  }

  #page(data: { readonly calendar: Calendar; readonly units: readonly Unit[] }) {
    const { calendar } = data
    const counted = calendar.waves.filter(({ state }) => state === 'counted')
    return html`<div class="stack top">
        <div role="status">${this.said ? html`<p class="notice">${this.say('plan-kept')}</p>` : nothing}</div>
        ${this.refused(this.#acting.problem)}
        ${followUpWarning(this, calendar.unanswered)}
        ${calendar.agreement ? nothing : html`<p class="refusal">${this.say('calendar-no-agreement')} ${this.#mayChange ? html`<a href=${pathTo('waves')}>${this.say('title-waves')}</a>` : nothing}</p>`}
      </div>
      <div class="columns ${this.editing === 'rhythm' ? 'entering' : ''}"><div class="stack">${this.#planForm(data)} ${this.#year(this.preview ?? calendar)}
          <oh-follow-ups .waves=${counted} ?mayChange=${this.#mayChange} @oh-calendar-changed=${this.#changed}></oh-follow-ups></div>
        <div class="stack">${this.#rhythm(data)}
          <oh-free-days .calendar=${calendar} ?mayChange=${this.#mayChange} @oh-calendar-changed=${this.#changed}></oh-free-days></div></div>
      <oh-confirm-dialog ?open=${this.asking !== undefined} .heading=${this.say('plan-take-out-sure')} .confirmLabel=${this.say('plan-take-out')}
        .closeLabel=${this.say('plan-take-out-not')} @oh-dialog-closed=${this.#takeOut}>
        <p>${this.asking === undefined ? '' : this.say('plan-take-out-means', { title: planTitle(this, this.asking) })}</p></oh-confirm-dialog>`
  }

  /** What was there stays while it is asked again: nobody loses their place. */
  override render() {
    const known = this.#data.value
    return html`<div class="head"><h1>${this.say('title-calendar')}</h1><p class="lead">${this.say('calendar-lead')}</p></div>
      ${this.#data.render({ error: (error) => this.refused(error) })}
      ${known === undefined ? this.#data.render({ pending: () => this.waiting() }) : this.#page(known)}`
  }
}

customElements.define('oh-calendar-page', OhCalendarPage)
