import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type WholeConversation } from '../api.ts'
import { recordStyles } from '../conversations/record/record.styles.ts'
import { takeSecret } from '../link-secret.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { oneConversation } from './one-conversation.ts'
import { takingAlong } from './taking-along.ts'

/**
 * For who left: everything that is theirs, by the link of the letter. Opening the link does nothing; a press of the
 * button asks, as often as they like.
 *
 * @element oh-leaver-page
 */
export class OhLeaverPage extends Page {
  static override styles = [
    look,
    recordStyles,
    css`
      .lead { margin-bottom: 20px }
      .stack { margin-top: 22px }
    `,
  ]

  static override properties = { own: { state: true } }

  declare own: readonly WholeConversation[] | undefined
  readonly #acting = new Acting(this)
  readonly #token = takeSecret('leaver') ?? ''

  readonly #open = (): Promise<boolean> =>
    this.#acting.run({}, async () => {
      this.own = await answered(api.POST('/api/own-record/leaver', { body: { token: this.#token } }))
    })

  override render() {
    return html`<h1>${this.say('title-own-record')}</h1>
      <p class="lead">${this.say('leaver-lead')}</p>
      ${this.refused(this.#acting.problem)}
      ${
        this.own === undefined
          ? html`<button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#open}>${this.say('leaver-open')}</button>`
          : html`${takingAlong(this, this.own)}
            <div class="stack">${this.own.map((one) => oneConversation(this, undefined, one))}</div>`
      }`
  }
}

customElements.define('oh-leaver-page', OhLeaverPage)
