import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { answered, api, type OutboxLetter } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import '../../parts/confirm-dialog.ts'

const FIRST = 8

/**
 * The letters that wait or were refused. One that went leaves no row, so this is no list of who got
 * one; and it says nothing about who has answered.
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
      .note { display: block }
    `,
  ]

  static override properties = {
    wave: {},
    turn: { type: Number },
    all: { state: true },
    shown: { state: true },
  }

  declare wave: string
  /** Raised when letters were added. */
  declare turn: number
  declare all: boolean
  declare shown: string | undefined

  constructor() {
    super()
    this.wave = ''
    this.turn = 0
    this.all = false
  }

  readonly #letters = new Task(this, {
    task: async ([wave]) => {
      const letters = await answered(api.GET('/api/waves/{wave}/letters', { params: { path: { wave } } }))
      // Whatever needs a hand comes first.
      return [...letters].sort((a, b) => Number(b.refusedWith !== null) - Number(a.refusedWith !== null))
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

  #row({ letter, kind, to, refusedWith }: OutboxLetter) {
    const state =
      refusedWith === null ? this.say('letter-waits') : this.say('letter-refused', { code: refusedWith })
    return html`<li>
      <span class="to">${to}<span class="note">${this.sayOr(`letter-${kind}`, kind)}, ${state}</span></span>
      <button class="link" aria-haspopup="dialog" aria-label="${this.say('letter-view')}: ${to}"
        @click=${() => {
          this.shown = letter
        }}>${this.say('letter-view')}</button>
    </li>`
  }

  #list(letters: readonly OutboxLetter[]) {
    const refused = letters.filter(({ refusedWith }) => refusedWith !== null).length
    if (letters.length === 0) return html`<p class="soft">${this.say('outbox-empty')}</p>`
    return html`<p>${this.say('outbox-counts', { waiting: letters.length - refused, refused })}</p>
      <ul class="plain">${(this.all ? letters : letters.slice(0, FIRST)).map((letter) => this.#row(letter))}</ul>
      ${letters.length > FIRST && !this.all ? html`<button class="link" @click=${() => (this.all = true)}>${this.say('outbox-all', { n: letters.length })}</button>` : nothing}`
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
        complete: (letters) => this.#list(letters),
      })}
      ${this.#dialog()}
    </section>`
  }
}

customElements.define('oh-outbox', OhOutbox)
