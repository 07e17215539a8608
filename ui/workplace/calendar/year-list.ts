import { css, html, nothing, type TemplateResult } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { Calendar } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { daysLater, waveTitle } from '../waves/wave-words.ts'
import { dayInWeek, monthOf, movedWords, type Plan, planTitle, refusedWords } from './calendar-words.ts'

/** HR wants to change a planned wave, or to take it out. */
export class PlanChosenEvent extends Event {
  static readonly type = 'oh-plan-chosen'
  readonly plan: Plan
  readonly act: 'change' | 'take-out'

  constructor(plan: Plan, act: 'change' | 'take-out') {
    super(PlanChosenEvent.type, { bubbles: true, composed: true })
    this.plan = plan
    this.act = act
  }
}

interface Entry {
  readonly day: string
  readonly shown: TemplateResult
}

/**
 * What opens, reminds, closes and is counted, month by month.
 *
 * @element oh-year-list
 * @fires PlanChosenEvent
 */
export class OhYearList extends Page {
  static override styles = [
    look,
    css`
      h3 { color: var(--ink-soft); margin: 26px 0 2px; text-transform: none }
      h3::first-letter { text-transform: uppercase }
      h3:first-child { margin-top: 20px }
      .plan { border-top: 1px solid var(--rule); padding: 16px 0 }
      .title { font: 550 20px/1.3 var(--title); margin: 0 }
      .when { list-style: none; margin: 8px 0 0; padding: 0 }
      .when li { display: grid; grid-template-columns: 11.5em 1fr; gap: 0 14px; padding: 2px 0 }
      .when span:first-child { color: var(--ink-soft); font-variant-numeric: tabular-nums }
      .why { margin: 8px 0 0 }
      .state { font-weight: 600 }
      .acts { display: flex; gap: 18px }
      @media (max-width: 460px) { .when li { grid-template-columns: 1fr } .when li + li { padding-top: 8px } }
    `,
  ]

  static override properties = { calendar: { attribute: false }, mayChange: { type: Boolean } }

  declare calendar: Calendar
  declare mayChange: boolean

  #when(days: readonly (readonly [string | null, string])[]) {
    return html`<ul class="when">${days.map(([day, text]) => (day === null ? nothing : html`<li><span>${dayInWeek(this, day)}</span><span>${this.say(text)}</span></li>`))}</ul>`
  }

  #days(plan: Plan) {
    const { opens, closes, reminds } = plan
    if (opens === null || closes === null) return nothing
    return this.#when([
      [opens, 'calendar-opens'],
      ...reminds.map((day) => [day, 'calendar-reminds'] as const),
      [closes, 'calendar-closes'],
      [daysLater(closes, 1), 'calendar-counts'],
    ])
  }

  #state(plan: Plan) {
    if (plan.outcome === 'missed')
      return html`<p class="why"><span class="state">${this.say('calendar-missed')}.</span> ${this.say('calendar-missed-why')}</p>`
    const refused = refusedWords(this, plan)
    return html`${plan.outcome === 'refused' ? html`<p class="why state">${this.say('calendar-refused')}</p>` : nothing}
      ${refused === '' ? nothing : html`<p class="why refusal">${refused}</p>`}
      ${plan.late ? html`<p class="why note">${this.say('calendar-late')}</p>` : nothing}
      ${plan.moved.map((moved) => html`<p class="why note">${movedWords(this, moved)}</p>`)}`
  }

  #acts(plan: Plan, title: string) {
    if (!this.mayChange) return nothing
    const button = (act: 'change' | 'take-out', text: string) =>
      html`<button class="link" aria-label="${this.say(text)}: ${title}" @click=${() => this.dispatchEvent(new PlanChosenEvent(plan, act))}>${this.say(text)}</button>`
    return html`<div class="acts">${plan.outcome === 'missed' ? nothing : button('change', 'plan-change')}${button('take-out', 'plan-take-out')}</div>`
  }

  #plan(plan: Plan): Entry {
    const title = planTitle(this, plan)
    const units = plan.audience.length
    const beside = [
      ...(plan.byHand ? [this.say('calendar-by-hand')] : []),
      ...(units > 0 ? [this.say('calendar-some-units', { n: units })] : []),
    ]
    const shown = html`<article class="plan"><p class="title">${title}</p>
      ${beside.length === 0 ? nothing : html`<p class="note">${beside.join('. ')}</p>`}
      ${this.#days(plan)} ${this.#state(plan)} ${this.#acts(plan, title)}</article>`
    return { day: plan.opens ?? plan.wanted, shown }
  }

  #open({ wave, form, opens, closes, reminds }: Calendar['waves'][number]): Entry {
    const title = waveTitle(this, { form, opensOn: opens })
    const shown = html`<article class="plan"><p class="title">${this.mayChange ? html`<a href=${pathTo('wave', wave)}>${title}</a>` : title}</p>
      <p class="note">${this.say('calendar-is-open')}</p>
      ${this.#when([...reminds.map((day) => [day, 'calendar-reminds'] as const), [closes, 'calendar-closes'], [daysLater(closes, 1), 'calendar-counts']])}</article>`
    return { day: opens, shown }
  }

  override render() {
    const { planned, waves } = this.calendar
    const open = waves.filter(({ state }) => state !== 'counted').map((wave) => this.#open(wave))
    const entries = [...open, ...planned.map((plan) => this.#plan(plan))].sort((one, other) =>
      one.day < other.day ? -1 : 1,
    )
    if (entries.length === 0) return html`<p class="soft">${this.say('calendar-nothing')}</p>`
    const months = new Map<string, Entry[]>()
    for (const entry of entries) {
      const month = entry.day.slice(0, 7)
      months.set(month, [...(months.get(month) ?? []), entry])
    }
    return [...months.values()].map(
      (inMonth) => html`<h3>${monthOf(this, inMonth[0]?.day ?? '')}</h3>${inMonth.map(({ shown }) => shown)}`,
    )
  }
}

customElements.define('oh-year-list', OhYearList)
