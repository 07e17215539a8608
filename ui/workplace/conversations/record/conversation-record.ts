import { html, nothing } from 'lit'
import type { WholeConversation } from '../../api.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { ConversationChangedEvent } from '../conversation-changed.ts'
import { agreedText } from './agreed-text.ts'
import { recordStyles } from './record.styles.ts'
import { sharedPieces } from './shared-pieces.ts'
import { whoReads } from './who-reads.ts'
import './look-back-step.ts'
import './own-choices.ts'
import './summary-step.ts'

/**
 * What two people wrote down of their conversation: a summary in the other's words, agreements, and what came of
 * them. Nothing here says how good it was.
 *
 * @element oh-conversation-record
 * @prop conversation - as one of the two may read it
 * @prop me - who is signed in
 * @fires ConversationChangedEvent
 */
export class OhConversationRecord extends Page {
  static override styles = [look, recordStyles]

  static override properties = { conversation: { attribute: false } }

  declare conversation: WholeConversation | undefined

  /** Something was done here: what had the focus is gone when the page comes back. */
  #changedHere = false

  constructor() {
    super()
    this.addEventListener(ConversationChangedEvent.type, () => {
      this.#changedHere = true
    })
  }

  override updated(): void {
    if (this.#changedHere) this.renderRoot.querySelector<HTMLElement>('.stack')?.focus()
    this.#changedHere = false
  }

  #text(conversation: WholeConversation) {
    return html`<section class="card" aria-labelledby="agreed">
      ${whoReads(this, conversation)}
      <h2 id="agreed">${this.say('two-agreed')}</h2>
      ${agreedText(this, conversation)}
    </section>`
  }

  #step(conversation: WholeConversation) {
    // Shown by the employee of another leader's time: to read, and the two who talked go on with it.
    const reads = !conversation.mine && conversation.shown
    switch (conversation.state) {
      case 'talked':
      case 'summarised':
        return reads
          ? this.#text(conversation)
          : html`<oh-summary-step .conversation=${conversation}></oh-summary-step>`
      case 'agreed':
        return html`${this.#text(conversation)}
          ${reads ? nothing : html`<oh-look-back-step .conversation=${conversation}></oh-look-back-step>`}`
      case 'closed':
        return this.#text(conversation)
      default:
        return nothing
    }
  }

  #pieces(conversation: WholeConversation) {
    const pieces = sharedPieces(this, conversation)
    return pieces === nothing
      ? nothing
      : html`<section class="card pieces">${whoReads(this, conversation)}
          <details><summary>${this.say('two-brought')}</summary>${pieces}</details></section>`
  }

  override render() {
    const { conversation } = this
    if (conversation === undefined || ['proposed', 'planned'].includes(conversation.state)) return nothing
    const talked = !['declined', 'cancelled'].includes(conversation.state)
    return html`<div class="stack" role="group" tabindex="-1" aria-label=${this.say('two-record')}>
      ${this.#step(conversation)}
      ${talked ? this.#pieces(conversation) : nothing}
      ${talked || conversation.mine ? html`<oh-own-choices .conversation=${conversation}></oh-own-choices>` : nothing}
    </div>`
  }
}

customElements.define('oh-conversation-record', OhConversationRecord)
