import { html, nothing } from 'lit'
import { Acting } from '../acting.ts'
import { answered, api, type Pair } from '../api.ts'
import { Page } from '../page.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'

/**
 * Somebody has another address on the staff list than the one they were known by. Whoever keeps that list could
 * have written it there, so only the other of the two, who can ask them, opens the room again.
 *
 * @element oh-shut-room
 * @fires ConversationChangedEvent
 */
export class OhShutRoom extends Page {
  static override properties = { pair: { attribute: false } }

  declare pair: Pair
  readonly #acting = new Acting(this)

  readonly #letIn = async (): Promise<void> => {
    const { employee, leader, name, newAddress } = this.pair
    const done = await this.#acting.run({ employee, leader }, async () => {
      const params = { path: { employee, leader } }
      const body = { newAddress: newAddress ?? '' }
      await answered(api.POST('/api/dialogue/{employee}/{leader}/let-in', { params, body }))
    })
    if (done) this.dispatchEvent(new ConversationChangedEvent(this.say('was-let-in', { name })))
  }

  override render() {
    const { shut, name, newAddress } = this.pair
    if (shut === null) return nothing
    if (shut === 'me') return html`<p class="notice">${this.say('shut-me', { name })}</p>`
    return html`<div class="notice">
      <p>${this.say('shut-other', { name })} <b>${newAddress ?? ''}</b></p>
      <p>${this.say('shut-other-ask', { name })}</p>
      ${this.refused(this.#acting.problem)}
      <button type="button" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#letIn}>${this.say('let-in', { name })}</button>
    </div>`
  }
}

customElements.define('oh-shut-room', OhShutRoom)
