import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import { Acting } from '../acting.ts'
import { answered, api, type Conversation, Refusal } from '../api.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { today } from '../server-day.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'
import { otherOf } from './conversation-words.ts'
import { conversationStyles } from './conversations.styles.ts'
import { type WhenAndWhere, whenFields, whereFields } from './when-and-where.ts'

type Step = 'accept' | 'decline' | 'cancel'

/**
 * What one may do with a conversation that is ahead: accept, another time, rather not. Nobody is asked why.
 *
 * @element oh-proposal-answer
 * @fires ConversationChangedEvent
 * @fires GoEvent - where there is nothing left to show
 */
export class OhProposalAnswer extends Page {
  static override styles = [
    look,
    conversationStyles,
    css`.row { margin: 4px 0 12px } details > form { display: grid; gap: 16px; padding-top: 8px } p { margin-bottom: 8px }`,
  ]

  static override properties = {
    conversation: { attribute: false },
    moved: { state: true },
  }

  declare conversation: Conversation
  /** What was chosen for another time; undefined while nothing was. */
  declare moved: WhenAndWhere | undefined
  readonly #acting = new Acting(this)

  get #when(): WhenAndWhere {
    const { about, day, hour, minutes } = this.conversation
    return this.moved ?? { place: about.place, day, hour, minutes }
  }

  async #take(step: Step): Promise<void> {
    const { id, moves } = this.conversation
    const params = { path: { conversation: id } }
    const read = { moves }
    const asks: Readonly<Record<Step, () => Promise<unknown>>> = {
      accept: () =>
        answered(api.POST('/api/conversations/{conversation}/accept', { params, body: { read } })),
      decline: () => answered(api.POST('/api/conversations/{conversation}/decline', { params })),
      cancel: () => answered(api.POST('/api/conversations/{conversation}/cancel', { params })),
    }
    const done = await this.#acting.run({ step, id, moves }, async () => void (await asks[step]()))
    // What the other did meanwhile is shown, so that the next answer is to that.
    const { problem } = this.#acting
    if (problem instanceof Refusal && problem.code === 'changed-since')
      this.dispatchEvent(new ConversationChangedEvent())
    if (!done) return
    if (step === 'accept') this.dispatchEvent(new ConversationChangedEvent(this.say('was-accepted')))
    else this.dispatchEvent(new GoEvent(pathTo('conversations'), this.say('was-declined')))
  }

  readonly #move = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const body = this.#when
    const params = { path: { conversation: this.conversation.id } }
    const done = await this.#acting.run(body, async () => {
      await answered(api.POST('/api/conversations/{conversation}/move', { params, body }))
    })
    if (!done) return
    this.moved = undefined
    this.dispatchEvent(
      new ConversationChangedEvent(this.say('was-moved', { name: otherOf(this, this.conversation) })),
    )
  }

  #button(name: string, step: Step, kind = '') {
    return html`<button type="button" class=${kind} aria-disabled=${this.#acting.busy ? 'true' : nothing}
      @click=${() => void this.#take(step)}>${this.say(name)}</button>`
  }

  #moving() {
    const change = (part: Partial<WhenAndWhere>) => {
      this.moved = { ...this.#when, ...part }
    }
    return html`<details><summary>${this.say('move-conversation')}</summary>
      <form @submit=${this.#move}>
        <p class="note">${this.say('move-why', { name: otherOf(this, this.conversation) })}</p>
        <div>${whenFields(this, this.#when, today(), change)}</div>
        <div>${whereFields(this, this.#when.place, change)}</div>
        <div><button>${this.say('move-propose')}</button></div>
      </form></details>`
  }

  override render() {
    const { state, myTurn } = this.conversation
    const name = otherOf(this, this.conversation)
    const proposed = state === 'proposed'
    return html`${proposed ? html`<p>${myTurn ? this.say('asks-you', { name }) : this.say('waits-for', { name })}</p>` : nothing}
      ${this.refused(this.#acting.problem)}
      ${proposed && myTurn ? html`<div class="row">${this.#button('accept-conversation', 'accept', 'first')}${this.#button('decline-conversation', 'decline')}</div>` : nothing}
      ${proposed && myTurn ? html`<p class="note">${this.say('no-reason')}</p>` : nothing}
      ${this.#moving()}
      ${proposed && myTurn ? nothing : html`<div class="row">${this.#button(proposed ? 'withdraw-proposal' : 'cancel-conversation', 'cancel')}</div>`}
      ${this.underWay(this.#acting.busy)}`
  }
}

customElements.define('oh-proposal-answer', OhProposalAnswer)
