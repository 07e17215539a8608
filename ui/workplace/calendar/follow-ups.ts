import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Calendar } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { waveTitle } from '../waves/wave-words.ts'
import { CalendarChangedEvent } from './calendar-changed.ts'

type Wave = Calendar['waves'][number]
type Answer = NonNullable<Wave['answer']>

const ANSWERS: Readonly<Record<Answer, string>> = {
  'nothing-yet': 'follow-up-nothing-yet',
  shared: 'follow-up-shared',
  done: 'follow-up-done',
}

/**
 * What was done with the results of each counted wave, as HR says: one of three, and no words.
 *
 * @element oh-follow-ups
 * @fires CalendarChangedEvent
 */
export class OhFollowUps extends Page {
  static override styles = [
    look,
    css`
      li { border-top: 1px solid var(--rule); padding: 14px 0; display: grid; gap: 6px }
      li:first-child { border: 0 }
      .row { flex-wrap: nowrap; align-items: center }
      select { min-width: 0 }
    `,
  ]

  static override properties = { waves: { attribute: false }, mayChange: { type: Boolean } }

  declare waves: readonly Wave[]
  declare mayChange: boolean
  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.waves = []
    this.mayChange = false
  }

  async #keep(event: SubmitEvent, wave: string): Promise<void> {
    event.preventDefault()
    const answer = String(new FormData(event.target as HTMLFormElement).get('answer'))
    if (!Object.hasOwn(ANSWERS, answer)) return
    const body = { answer: answer as Answer }
    const done = await this.#acting.run([wave, answer], async () => {
      const params = { path: { wave } }
      await answered(api.PUT('/api/calendar/waves/{wave}/follow-up', { params, body }))
    })
    if (done) this.dispatchEvent(new CalendarChangedEvent())
  }

  #form({ wave, answer }: Wave) {
    return html`<form class="row" @submit=${(event: SubmitEvent) => this.#keep(event, wave)}>
      <select id=${wave} name="answer">
        ${answer === null ? html`<option value="" selected>${this.say('follow-up-choose')}</option>` : nothing}
        ${Object.entries(ANSWERS).map(([name, text]) => html`<option value=${name} ?selected=${name === answer}>${this.say(text)}</option>`)}
      </select>
      <button aria-disabled=${this.#acting.busy ? 'true' : nothing}>${this.say('follow-up-keep')}</button></form>`
  }

  #wave(wave: Wave) {
    const title = waveTitle(this, { form: wave.form, opensOn: wave.opens })
    const said = wave.answer === null ? 'follow-up-choose' : ANSWERS[wave.answer]
    return html`<li>${this.mayChange ? html`<label for=${wave.wave}>${title}</label>${this.#form(wave)}` : html`<b>${title}</b><span>${this.say(said)}</span>`}</li>`
  }

  override render() {
    if (this.waves.length === 0) return nothing
    return html`<section class="card" aria-labelledby="follow-up"><h2 id="follow-up">${this.say('follow-up')}</h2>
      <p class="soft">${this.say('follow-up-why')}</p>
      ${this.refused(this.#acting.problem)}
      <ul class="plain">${this.waves.map((wave) => this.#wave(wave))}</ul></section>`
  }
}

customElements.define('oh-follow-ups', OhFollowUps)
