import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { answered, api, type WholeConversation } from '../api.ts'
import { recordStyles } from '../conversations/record/record.styles.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { oneConversation } from './one-conversation.ts'
import { takingAlong } from './taking-along.ts'

/**
 * Everything that is the employee's own, to read, to print, and to take along as a file.
 *
 * @element oh-own-record-page
 */
export class OhOwnRecordPage extends Page {
  static override styles = [
    look,
    recordStyles,
    css`
      .facts { margin: 12px 0 4px }
      .tick { display: flex; gap: 12px; align-items: center; min-height: 44px; font-weight: 400; width: fit-content }
      .sign { max-width: 820px; display: grid; gap: 12px 40px; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); margin-top: 30px }
      .sign p { border-top: 1px solid var(--ink-soft); margin: 56px 0 0; padding-top: 6px; color: var(--ink-soft); font-size: 15px }
      .taking { margin: 22px 0 }
      @media print {
        .taking, .tick { display: none }
        .stack, dl { display: block }
        .card { border: 0; border-top: 2px solid var(--eye-line); border-radius: 0; padding: 14px 0; margin: 0 0 18px; break-inside: auto }
        .facts > div { display: inline-block; margin: 0 32px 8px 0 }
        h2, h3 { break-after: avoid }
        li, blockquote, .sign { break-inside: avoid }
      }
    `,
  ]

  static override properties = { signed: { state: true } }

  /** Whether there are lines to sign: only on paper, and only if the two want to. */
  declare signed: boolean

  constructor() {
    super()
    this.signed = false
  }

  readonly #record = new Task(this, {
    task: async () => {
      const [own, guides] = await Promise.all([
        answered(api.GET('/api/own-record')),
        answered(api.GET('/api/guides')),
      ])
      return { own, guides }
    },
    args: () => [],
  })

  #taking(own: readonly WholeConversation[]) {
    if (own.length === 0)
      return html`<p class="soft">${this.say('own-record-none')} <a href=${pathTo('conversations')}>${this.say('title-conversations')}</a></p>`
    return html`<div class="taking">${takingAlong(this, own)}
      <label class="tick"><input type="checkbox" .checked=${this.signed}
        @change=${(event: Event) => (this.signed = (event.target as HTMLInputElement).checked)} />${this.say('own-record-sign')}</label></div>`
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-own-record')}</h1>
        <p class="lead">${this.say('own-record-lead', { day: this.day(today()) })}</p></div>
      <div class="notice"><p>${this.say('own-record-who-read')}</p><p>${this.say('own-record-unprotected')}</p></div>
      ${this.#record.render({
        pending: () => this.waiting(),
        error: (error) => this.refused(error),
        complete: ({ own, guides }) => html`${this.#taking(own)}
          <div class="stack">${own.map((one) => oneConversation(this, guides, one))}</div>
          ${
            this.signed && own.length > 0
              ? html`<div class="sign"><p>${this.say('own-record-sign-employee')}</p><p>${this.say('own-record-sign-leader')}</p></div>`
              : nothing
          }`,
      })}`
  }
}

customElements.define('oh-own-record-page', OhOwnRecordPage)
