import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { localeOf } from '../../../services/plain-text/locale.ts'
import { Acting } from '../acting.ts'
import { answered, api, type OwnSession } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import './own-passkeys.ts'

/**
 * How one signs in, and where one is signed in, to end that: a phone that was lost, a screen that was left open.
 *
 * @element oh-access-page
 */
export class OhAccessPage extends Page {
  static override styles = [
    look,
    css`
      li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; border-top: 1px solid var(--rule); padding: 12px 0 }
      li:first-child { border: 0 }
      .here { font-weight: 600; margin-left: 10px }
    `,
  ]

  static override properties = { notice: { state: true } }

  declare notice: string
  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.notice = ''
  }

  readonly #sessions = new Task(this, {
    task: () => answered(api.GET('/api/own-sessions')),
    args: () => [],
  })

  async #end(what: unknown, work: () => Promise<unknown>, notice: string): Promise<void> {
    const done = await this.#acting.run(what, async () => {
      await work()
    })
    if (done) this.notice = this.say(notice)
    if (this.isConnected) await this.#sessions.run()
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus()
  }

  readonly #endOne = (session: string): Promise<void> =>
    this.#end(
      session,
      async () => answered(api.DELETE('/api/own-sessions/{session}', { params: { path: { session } } })),
      'session-ended-there',
    )

  readonly #endOthers = (): Promise<void> =>
    this.#end('others', async () => answered(api.DELETE('/api/own-sessions')), 'sessions-ended')

  #since(date: string): string {
    return new Intl.DateTimeFormat(localeOf(this.texts.language), {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(new Date(date))
  }

  #one({ handle, here, since }: OwnSession) {
    const when = this.say('signed-in-since', { since: this.#since(since) })
    return html`<li><span>${when}${here ? html` <span class="here">${this.say('signed-in-here')}</span>` : nothing}</span>
      ${here ? nothing : html`<button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => void this.#endOne(handle)}>${this.say('end-session')}<span class="hidden">: ${when}</span></button>`}</li>`
  }

  #list(sessions: readonly OwnSession[]) {
    return html`<ul class="plain">${sessions.map((one) => this.#one(one))}</ul>
      ${
        sessions.length < 3
          ? nothing
          : html`<button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${() => void this.#endOthers()}>${this.say('end-other-sessions')}</button>`
      }`
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-access')}</h1><p class="lead">${this.say('access-lead')}</p></div>
      <div class="columns"><section class="card" aria-labelledby="sessions"><h2 id="sessions">${this.say('access-sessions')}</h2>
        <div role="status" tabindex="-1">${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}</div>
        ${this.refused(this.#acting.problem)}
        ${this.#sessions.render({
          pending: () => this.waiting(),
          error: (error) => this.refused(error),
          complete: (sessions) => this.#list(sessions),
        })}
        <p class="note">${this.say('access-note')}</p>
      </section>
      <oh-own-passkeys .me=${this.me}></oh-own-passkeys></div>`
  }
}

customElements.define('oh-access-page', OhAccessPage)
