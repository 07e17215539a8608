import { html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type WholeConversation } from '../api.ts'
import { recordStyles } from '../conversations/record/record.styles.ts'
import { takeSecret } from '../link-secret.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { today } from '../server-day.ts'
import { oneConversation } from './one-conversation.ts'
import { ownFile, saveAs } from './own-file.ts'

/**
 * For who left: everything that is theirs, by the link of the letter. Opening the link does nothing; a press of the
 * button asks, as often as they like.
 *
 * @element oh-leaver-page
 */
export class OhLeaverPage extends Page {
  static override styles = [look, recordStyles]

  static override properties = { own: { state: true } }

  declare own: readonly WholeConversation[] | undefined
  readonly #acting = new Acting(this)
  readonly #token = takeSecret('leaver') ?? ''

  readonly #open = (): Promise<boolean> =>
    this.#acting.run({}, async () => {
      this.own = await answered(api.POST('/api/own-record/leaver', { body: { token: this.#token } }))
    })

  #taking(own: readonly WholeConversation[]) {
    const save = () => saveAs(ownFile(own), `${this.say('own-record-file')}-${today()}.json`)
    return html`<div class="row">
        <button class="first" @click=${() => window.print()}>${this.say('own-record-print')}</button>
        <button @click=${save}>${this.say('own-record-save')}</button>
      </div>
      <div class="stack">${own.map((one) => oneConversation(this, undefined, one))}</div>`
  }

  override render() {
    return html`<h1>${this.say('title-own-record')}</h1>
      <p class="lead">${this.say('leaver-lead')}</p>
      ${this.refused(this.#acting.problem)}
      ${
        this.own === undefined
          ? html`<button class="first" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#open}>${this.say('leaver-open')}</button>`
          : this.#taking(this.own)
      }`
  }
}

customElements.define('oh-leaver-page', OhLeaverPage)
