import { css, html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api } from '../api.ts'
import { takeSecret } from '../link-secret.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'

/**
 * Somebody came by the link of the letter to their old address: a press of the button says that the new address is
 * theirs. Opening the link does nothing, because programs that check mail open links, too.
 *
 * @element oh-old-address
 * @fires ConversationChangedEvent
 */
export class OhOldAddress extends Page {
  static override styles = [look, css`.notice { margin-bottom: 24px }`]

  #token = takeSecret('old-address')
  readonly #acting = new Acting(this)

  readonly #say = async (): Promise<void> => {
    const token = this.#token ?? ''
    const done = await this.#acting.run({ token }, async () => {
      await answered(api.POST('/api/dialogue/old-address', { body: { token } }))
    })
    if (!done) return
    this.#token = undefined
    this.requestUpdate()
    this.dispatchEvent(new ConversationChangedEvent(this.say('old-address-opened')))
  }

  override render() {
    if (this.#token === undefined) return nothing
    return html`<div class="notice"><p>${this.say('old-address-lead')}</p>
      ${this.refused(this.#acting.problem)}
      <button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#say}>${this.say('old-address-open')}</button></div>`
  }
}

customElements.define('oh-old-address', OhOldAddress)
