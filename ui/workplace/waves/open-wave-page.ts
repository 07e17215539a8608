import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { UnitsChosenEvent } from '../../parts/unit-tree.ts'
import { Acting } from '../acting.ts'
import { answered, api, type Instrument, type Unit } from '../api.ts'
import { followUpWarning } from '../calendar/follow-up-warning.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { today } from '../server-day.ts'
import { audienceTree, invitedBelow, waitingIn, withoutMailIn } from './audience.ts'
import { daysLater, formName } from './wave-words.ts'
import '../../parts/unit-tree.ts'

interface WaveForm {
  readonly form: string
  readonly audience: readonly string[]
  readonly closes: string
  readonly floor: number
}

type Form = Instrument['forms'][number]

/** How long a wave may run, as the server has it. */
const SHORTEST_DAYS = 5
const LONGEST_DAYS = 60
const USUAL_DAYS = 14

/**
 * Opens a wave: what is asked, whom, until when, and how small a group may be. Beside it stands what
 * respondents will read, because that is what is being promised.
 *
 * @element oh-open-wave-page
 * @fires GoEvent
 */
export class OhOpenWavePage extends Page {
  static override styles = [
    look,
    css`
      .form { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; padding: 12px 14px; border: 1.5px solid var(--rule); border-radius: 12px; cursor: pointer; margin-top: 10px; font-weight: 400 }
      .form:has(:checked) { border-color: var(--eye-line); background: color-mix(in srgb, var(--eye-line) 7%, transparent) }
      .form input { grid-row: span 2; margin-top: 3px }
      .form b { font-weight: 600 }
      .form .note { margin: 0 }
      .short { max-width: 240px }
      blockquote { margin: 0; font: italic 19px/1.45 var(--title) }
      blockquote p { margin-bottom: 10px }
      .said { position: sticky; top: 24px }
    `,
  ]

  static override properties = {
    form: { state: true },
    audience: { state: true },
    closes: { state: true },
    floor: { state: true },
  }

  declare form: string
  declare audience: readonly string[]
  declare closes: string
  declare floor: number

  constructor() {
    super()
    this.form = 'wave1'
    this.audience = []
    this.closes = daysLater(today(), USUAL_DAYS)
    this.floor = 5
    new KeptForm<WaveForm>(
      this,
      'open-wave',
      () => ({ form: this.form, audience: this.audience, closes: this.closes, floor: this.floor }),
      (values) => Object.assign(this, values),
    )
  }
  readonly #acting = new Acting(this)

  readonly #data = new Task(this, {
    task: async () => {
      const [instrument, units, agreement, calendar] = await Promise.all([
        answered(api.GET('/api/instruments/{name}', { params: { path: { name: 'current' } } })),
        answered(api.GET('/api/units')),
        answered(api.GET('/api/works-council-agreement')),
        answered(api.GET('/api/calendar')),
      ])
      const { forms } = instrument
      // Forms are called as the instrument calls them; something is chosen in any.
      if (!forms.some(({ form }) => form === this.form)) this.form = forms[0]?.form ?? ''
      return { instrument, units, agreement, unanswered: calendar.unanswered }
    },
    args: () => [],
  })

  get #invited(): number {
    const invited = invitedBelow(this.#data.value?.units ?? [])
    return this.audience.reduce((sum, unit) => sum + (invited.get(unit) ?? 0), 0)
  }

  readonly #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (this.audience.length === 0) return
    const { form, closes, floor } = this
    const body = { form, audience: [...this.audience], closes, floor, shown: this.#shown() }
    const done = await this.#acting.run(body, async (key) => {
      const header = { 'idempotency-key': key }
      const opened = await answered(api.POST('/api/waves', { body, params: { header } }))
      const { wave, invited, segments } = opened
      this.dispatchEvent(new GoEvent(pathTo('wave', wave), this.say('wave-opened', { invited, segments })))
    })
    // Whatever was the reason, the page shows what is so now.
    if (!done && this.isConnected) await this.#data.run()
  }

  /** What stands on this page and is not chosen here: the wave opens only if it is still so. */
  #shown() {
    const { agreement = null, instrument, units = [] } = this.#data.value ?? {}
    const invited = invitedBelow(units)
    return {
      agreement,
      instrument: instrument?.name ?? '',
      units: this.audience.map((unit) => ({
        unit,
        name: units.find((one) => one.unit === unit)?.name ?? '',
        invited: invited.get(unit) ?? 0,
      })),
    }
  }

  #burden({ seconds, items, choices, open }: Form): string {
    const minutes = Math.max(1, Math.round(seconds / 60))
    return this.say('form-burden', { minutes, questions: items + choices + open, open })
  }

  #form(form: Form) {
    return html`<label class="form">
      <input type="radio" name="form" value=${form.form} .checked=${form.form === this.form} @change=${() => (this.form = form.form)} />
      <b>${formName(this, form.form)}</b><span class="note">${this.#burden(form)}</span>
    </label>`
  }

  /** The same promises that stand in the letter and on the survey page. */
  #promise(form: Form | undefined) {
    const agreement = this.#data.value?.agreement
    return html`<section class="card said" aria-labelledby="said">
      <h2 id="said">${this.say('respondents-see')}</h2>
      <p class="note">${this.say('respondents-see-why')}</p>
      <blockquote>
        <p>${this.say('promise-time', { minutes: Math.max(1, Math.round((form?.seconds ?? 60) / 60)), closes: this.day(this.closes || today()) })}</p>
        <p>${this.say('promise-groups', { floor: this.floor })}</p>
        <p>${this.say('promise-nobody')}</p>
        ${agreement == null ? nothing : html`<p>${this.say('promise-agreement', { reference: agreement.reference, day: this.day(agreement.agreedOn) })}</p>`}
      </blockquote>
    </section>`
  }

  #send() {
    const none = this.audience.length === 0
    return html`<div>
      ${this.refused(this.#acting.problem)}
      <button class="first" aria-disabled=${none || this.#acting.busy ? 'true' : nothing} aria-describedby="send-note">
        ${none ? this.say('open-wave') : this.say('open-wave-for', { n: this.#invited })}</button>
      <p class="note" id="send-note">${this.say(none ? 'audience-none' : 'open-wave-why')}</p>
      ${this.underWay(this.#acting.busy)}
    </div>`
  }

  #fields() {
    return html`<section class="card" aria-labelledby="until"><h2 id="until">${this.say('until-and-group')}</h2>
      <div class="field short"><label for="closes">${this.say('closes-on')}</label>
        <input id="closes" type="date" required min=${daysLater(today(), SHORTEST_DAYS)} max=${daysLater(today(), LONGEST_DAYS)} .value=${this.closes}
          aria-describedby="closes-note" @input=${(event: Event) => (this.closes = (event.target as HTMLInputElement).value)} /></div>
      <p class="note" id="closes-note">${this.say('closes-why')}</p>
      <div class="field short"><label for="floor">${this.say('smallest-group')}</label>
        <input id="floor" type="number" required min="5" max="50" .value=${String(this.floor)} aria-describedby="floor-note"
          @input=${(event: Event) => (this.floor = Number((event.target as HTMLInputElement).value) || 5)} /></div>
      <p class="note" id="floor-note">${this.say('smallest-group-why')}</p>
    </section>`
  }

  #page({ instrument, units }: { readonly instrument: Instrument; readonly units: readonly Unit[] }) {
    const waiting = waitingIn(units)
    const unreached = withoutMailIn(units)
    return html`<form class="columns" @submit=${this.#open}>
      <div class="stack">
        <section class="card"><fieldset><legend><h2>${this.say('which-form')}</h2></legend>${instrument.forms.map((form) => this.#form(form))}</fieldset></section>
        <section class="card"><fieldset><legend><h2>${this.say('which-audience')}</h2></legend>
          <p class="soft">${this.say('audience-why')}</p>
          ${waiting === 0 ? nothing : html`<p class="note">${this.say('audience-waiting', { n: waiting })}</p>`}
          ${unreached === 0 ? nothing : html`<p class="note">${this.say('audience-without-mail', { n: unreached })}</p>`}
          <oh-unit-tree choosable .units=${audienceTree(this, units, this.floor)} .chosen=${this.audience}
            .unfoldLabel=${this.say('unfold')} .withAboveLabel=${this.say('audience-with-above')}
            @oh-units-chosen=${(event: UnitsChosenEvent) => (this.audience = event.units)}></oh-unit-tree></fieldset></section>
        ${this.#fields()} ${this.#send()}
      </div>
      ${this.#promise(instrument.forms.find(({ form }) => form === this.form))}
    </form>`
  }

  /** What was there stays while it is asked again: nobody loses their place. */
  override render() {
    const known = this.#data.value
    return html`<div class="head"><h1>${this.say('title-open-wave')}</h1><p class="lead">${this.say('open-wave-lead')}</p></div>
      ${followUpWarning(this, known?.unanswered ?? null)}
      ${this.#data.render({ error: (error) => this.refused(error) })}
      ${known === undefined ? this.#data.render({ pending: () => this.waiting() }) : this.#page(known)}`
  }
}

customElements.define('oh-open-wave-page', OhOpenWavePage)
