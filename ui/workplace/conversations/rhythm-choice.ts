import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Pair } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'
import { conversationStyles } from './conversations.styles.ts'

const RHYTHMS = [2, 4, 6, 8, 13, 26] as const
type Weeks = (typeof RHYTHMS)[number]

/**
 * How often two people would like to talk: one asks, the other agrees, either ends it. No date is derived from
 * it, and nobody is ever late.
 *
 * @element oh-rhythm-choice
 * @fires ConversationChangedEvent
 */
export class OhRhythmChoice extends Page {
  static override styles = [
    look,
    conversationStyles,
    css`
      p { margin: 0 }
      .row { margin-top: 8px }
      .field { margin: 4px 0 10px; max-width: 260px }
      details { margin-top: 4px }
    `,
  ]

  static override properties = { pair: { attribute: false } }

  declare pair: Pair
  readonly #acting = new Acting(this)

  async #choose(weeks: Weeks | null, notice: string): Promise<void> {
    const { employee, leader } = this.pair
    const done = await this.#acting.run({ employee, leader, weeks }, async () => {
      const path = { employee, leader }
      await answered(
        api.PUT('/api/dialogue/{employee}/{leader}/rhythm', { params: { path }, body: { weeks } }),
      )
    })
    if (done) this.dispatchEvent(new ConversationChangedEvent(notice))
  }

  #button(name: string, weeks: Weeks | null, notice: string) {
    const label = this.say(name)
    return html`<button type="button" class="small" aria-disabled=${this.#acting.busy ? 'true' : nothing}
      @click=${() => void this.#choose(weeks, this.say(notice))}>${label}<span class="hidden">: ${this.pair.name}</span></button>`
  }

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault()
    const weeks = Number(new FormData(event.target as HTMLFormElement).get('weeks'))
    const chosen = RHYTHMS.find((one) => one === weeks)
    if (chosen !== undefined) void this.#choose(chosen, this.say('rhythm-was-asked'))
  }

  #asking() {
    return html`<details><summary>${this.say(this.pair.rhythm === null ? 'rhythm-ask' : 'rhythm-ask-other')}<span class="hidden">: ${this.pair.name}</span></summary>
      <p class="note">${this.say('rhythm-why')}</p>
      <form @submit=${this.#submitted}>
        <div class="field"><label for="weeks">${this.say('rhythm-how-often')}</label>
          <select id="weeks" name="weeks">${RHYTHMS.map((n) => html`<option value=${n} ?selected=${n === 6}>${this.say('every-weeks', { n })}</option>`)}</select></div>
        <button class="small">${this.say('rhythm-ask-this')}</button>
      </form></details>`
  }

  #asked() {
    const { asked, name } = this.pair
    if (asked === null) return nothing
    const weeks = this.say('every-weeks', { n: asked.weeks })
    if (asked.byMe) return html`<p>${this.say('rhythm-asked-by-me', { name, weeks })}</p>`
    return html`<p>${this.say('rhythm-asked-by-other', { name, weeks })}</p>`
  }

  #buttons() {
    const { rhythm, asked } = this.pair
    if (asked !== null && !asked.byMe)
      return html`<div class="row">${this.#button('rhythm-agree', asked.weeks as Weeks, 'rhythm-is-chosen')}
        ${this.#button('rhythm-rather-not', null, 'rhythm-is-none')}</div>`
    if (asked === null && rhythm === null) return nothing
    return html`<div class="row">${this.#button('rhythm-no-longer', null, 'rhythm-is-none')}</div>`
  }

  #said() {
    const { rhythm, asked } = this.pair
    return html`${rhythm === null ? nothing : html`<p>${this.say('rhythm-chosen', { weeks: this.say('every-weeks', { n: rhythm }) })}</p>`}
      ${this.#asked()} ${this.#buttons()} ${asked === null ? this.#asking() : nothing}`
  }

  override render() {
    return html`${this.#said()} ${this.refused(this.#acting.problem)}`
  }
}

customElements.define('oh-rhythm-choice', OhRhythmChoice)
