import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { localeOf } from '../../../services/plain-text/locale.ts'
import { pathTo } from '../../../services/workplace-pages.ts'
import { answered, api, type OutboxLetter, type PostRoom } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { byReason, UNDELIVERED, type Undelivered } from './undelivered.ts'
import '../../parts/confirm-dialog.ts'

const LETTERS_SHOWN_FIRST = 8

/**
 * What did not arrive, by what is the matter with it; and one button that tries all of it again. A letter that went
 * leaves no row, so this is no list of who got one; and it says nothing about who has answered.
 *
 * @element oh-outbox
 */
export class OhOutbox extends Page {
  static override styles = [
    look,
    css`
      pre { font: 16.5px/1.55 var(--text); white-space: pre-wrap; overflow-wrap: anywhere; margin: 14px 0 0; padding: 16px 18px; background: var(--paper); border: 1px solid var(--rule); border-radius: 12px }
      li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; align-items: center; border-top: 1px solid var(--rule); padding: 7px 0 }
      .to { overflow-wrap: anywhere }
      @media (max-width: 480px) { li { grid-template-columns: minmax(0, 1fr) } li button.link { justify-self: start } }
      li .note { display: block }
      section section { border-top: 1px solid var(--rule); padding-top: 16px; margin-top: 18px }
      section section p { margin: 4px 0 8px }
    `,
  ]

  static override properties = {
    wave: {},
    turn: { type: Number },
    whole: { state: true },
    shown: { state: true },
    problem: { state: true },
    tried: { state: true },
  }

  declare wave: string
  /** Raised when letters were added. */
  declare turn: number
  /** Groups of which every letter is shown. */
  declare whole: readonly Undelivered[]
  declare shown: string | undefined
  declare problem: unknown
  /** How many letters the button put on their way. */
  declare tried: number | undefined

  constructor() {
    super()
    this.wave = ''
    this.turn = 0
    this.whole = []
  }

  readonly #letters = new Task(this, {
    task: async ([wave]) => {
      const letters = await answered(api.GET('/api/waves/{wave}/letters', { params: { path: { wave } } }))
      const { pause } = await answered(api.GET('/api/post-room'))
      return { letters, pause }
    },
    args: () => [this.wave, this.turn] as const,
  })

  readonly #letter = new Task(this, {
    task: async ([wave, letter]) =>
      letter === undefined
        ? undefined
        : answered(api.GET('/api/waves/{wave}/letters/{letter}', { params: { path: { wave, letter } } })),
    args: () => [this.wave, this.shown] as const,
  })

  /** `login 535 5.7.8` in words, with the codes for whoever keeps the mail server. */
  #why(reason: string | null): string {
    if (reason === null) return ''
    const [step = '', ...codes] = reason.split(' ')
    const code = codes.join(' ')
    return this.sayOr(`mail-${step}`, code, { code })
  }

  #row({ letter, kind, to, state, reason }: OutboxLetter) {
    const words = [this.sayOr(`letter-${kind}`, kind), this.say(`letter-${state}`)].join(', ')
    return html`<li>
      <span class="to">${to}<span class="note">${words}${reason === null ? nothing : `: ${this.#why(reason)}`}</span></span>
      <button class="link" aria-haspopup="dialog" aria-label="${this.say('letter-view')}: ${to}"
        @click=${() => {
          this.shown = letter
        }}>${this.say('letter-view')}</button>
    </li>`
  }

  readonly #again = async (): Promise<void> => {
    this.problem = undefined
    this.tried = undefined
    try {
      const { letters } = await answered(api.POST('/api/post-room/again'))
      this.tried = letters
      this.turn++
    } catch (error) {
      this.problem = error
    }
  }

  /** Nothing goes at all: that is for whoever keeps the mail server, and no letter's fault. */
  #pause(pause: PostRoom['pause']) {
    if (pause === null) return nothing
    const at = (moment: string) =>
      new Intl.DateTimeFormat(localeOf(this.texts.language), {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(new Date(moment))
    const times = { since: at(pause.since), again: at(pause.againAt) }
    return html`<p class="refusal" role="alert">${this.say('mail-does-not-go', times)} ${this.#why(pause.reason)}</p>`
  }

  #group(why: Undelivered, letters: readonly OutboxLetter[]) {
    const [title, advice] = UNDELIVERED[why]
    const whole = this.whole.includes(why)
    const shown = whole ? letters : letters.slice(0, LETTERS_SHOWN_FIRST)
    return html`<section aria-labelledby=${why}><h3 id=${why}>${this.say(title, { n: letters.length })}</h3>
      <p class="note">${this.say(advice)} ${why === 'blocked' ? html`<a href=${pathTo('letters')}>${this.say('title-letters')}</a>` : nothing}</p>
      <ul class="plain">${shown.map((letter) => this.#row(letter))}</ul>
      ${whole || letters.length <= LETTERS_SHOWN_FIRST ? nothing : html`<button class="link" @click=${() => (this.whole = [...this.whole, why])}>${this.say('outbox-all', { n: letters.length })}</button>`}
    </section>`
  }

  #list(letters: readonly OutboxLetter[]) {
    if (letters.length === 0) return html`<p class="soft">${this.say('outbox-empty')}</p>`
    const unsent = letters.filter(({ state }) => state !== 'unsure').length
    return html`${unsent === 0 ? nothing : html`<p><button @click=${this.#again} aria-describedby="again-why">${this.say('send-again', { n: unsent })}</button></p><p class="note" id="again-why">${this.say('send-again-why')}</p>`}
      <div role="status">${this.tried === undefined ? nothing : html`<p class="notice">${this.say('sent-again', { n: this.tried })}</p>`}</div>
      ${this.refused(this.problem)}
      ${byReason(letters).map(([why, all]) => this.#group(why, all))}`
  }

  #dialog() {
    const letter = this.#letter.value
    return html`<oh-confirm-dialog ?open=${this.shown !== undefined} .heading=${letter?.subject ?? this.say('letter-view')}
      .closeLabel=${this.say('close')} @oh-dialog-closed=${() => (this.shown = undefined)}>
      ${this.#letter.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: (one) =>
          one === undefined
            ? nothing
            : html`<p class="note">${this.say('letter-hidden', { to: one.to })}</p><pre>${one.text}</pre>`,
      })}
    </oh-confirm-dialog>`
  }

  override render() {
    return html`<section class="card" aria-labelledby="outbox"><h2 id="outbox">${this.say('outbox')}</h2>
      <p class="soft">${this.say('outbox-why')}</p>
      ${this.#letters.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: ({ letters, pause }) => html`${this.#pause(pause)}${this.#list(letters)}`,
      })}
      ${this.#dialog()}
    </section>`
  }
}

customElements.define('oh-outbox', OhOutbox)
