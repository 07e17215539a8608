import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { pathTo } from '../../../../services/workplace-pages.ts'
import type { DialogClosedEvent } from '../../../parts/confirm-dialog.ts'
import { Acting } from '../../acting.ts'
import { answered, api, type Pair, type WholeConversation } from '../../api.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { GoEvent } from '../../router.ts'
import { ConversationChangedEvent } from '../conversation-changed.ts'
import { recordStyles } from './record.styles.ts'
import '../../../parts/confirm-dialog.ts'

/**
 * What one may do with a conversation that is kept: it is the employee's, to take along, show or delete; a leader
 * may stop taking part.
 *
 * @element oh-own-choices
 * @prop conversation - as its page has it
 * @fires ConversationChangedEvent
 * @fires GoEvent
 */
export class OhOwnChoices extends Page {
  static override styles = [look, recordStyles]

  static override properties = {
    conversation: { attribute: false },
    asking: { state: true },
  }

  declare conversation: WholeConversation
  /** Whether the dialog is open. */
  declare asking: boolean

  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.asking = false
  }

  /** Who leads the employee today, where that is another than then; nobody else is ever shown anything. */
  readonly #leader = new Task(this, {
    task: async ([wanted]): Promise<Pair | undefined> => {
      if (!wanted) return undefined
      const { pairs } = await answered(api.GET('/api/dialogue'))
      return pairs.find(({ mine, leader }) => mine && leader !== this.conversation.leader)
    },
    args: () => [this.conversation?.mine === true && this.conversation.name === null] as const,
  })

  readonly #ask = (): void => {
    this.asking = true
  }

  readonly #answered = async ({ confirmed }: DialogClosedEvent): Promise<void> => {
    this.asking = false
    if (!confirmed) return
    const { mine, id } = this.conversation
    const params = { path: { conversation: id } }
    const done = await this.#acting.run(mine ? 'delete' : 'leave', async () => {
      await (mine
        ? answered(api.DELETE('/api/conversations/{conversation}', { params }))
        : answered(api.POST('/api/conversations/{conversation}/leave', { params })))
    })
    const notice = this.say(mine ? 'two-deleted' : 'two-left')
    if (done) this.dispatchEvent(new GoEvent(pathTo('conversations'), notice))
  }

  readonly #show = async (): Promise<void> => {
    const { id, shown } = this.conversation
    const params = { path: { conversation: id } }
    const body = { to: shown ? null : (this.#leader.value?.leader ?? null) }
    const done = await this.#acting.run(body, async () => {
      await answered(api.PUT('/api/conversations/{conversation}/shown', { params, body }))
    })
    if (done) this.dispatchEvent(new ConversationChangedEvent())
  }

  #showing(busy: boolean) {
    const { shown } = this.conversation
    const name = this.#leader.value?.name
    if (name === undefined) return nothing
    const words = { name }
    return html`<p>${this.say(shown ? 'two-shown-now' : 'two-show-why', words)}</p>
      <p><button aria-disabled=${busy ? 'true' : nothing} @click=${this.#show}>${this.say(shown ? 'two-show-no-more' : 'two-show', words)}</button></p>`
  }

  #ofEmployee(busy: boolean) {
    return html`<h2 id="choices">${this.say('two-yours')}</h2>
      <p class="soft">${this.say('two-yours-why')}</p>
      ${this.#showing(busy)}
      <div class="row">
        <a class="button" href=${pathTo('own-record')}>${this.say('two-take-along')}</a>
        <button aria-haspopup="dialog" aria-disabled=${busy ? 'true' : nothing} @click=${this.#ask}>${this.say('two-delete')}</button>
      </div>`
  }

  #ofLeader(busy: boolean) {
    return html`<h2 id="choices">${this.say('two-leave-heading')}</h2>
      <p class="soft">${this.say('two-leave-why')}</p>
      <button aria-haspopup="dialog" aria-disabled=${busy ? 'true' : nothing} @click=${this.#ask}>${this.say('two-leave')}</button>`
  }

  override render() {
    const { mine } = this.conversation
    const { busy, problem } = this.#acting
    return html`<section class="card" aria-labelledby="choices">
      ${mine ? this.#ofEmployee(busy) : this.#ofLeader(busy)}
      ${this.refused(problem)} ${this.underWay(busy)}
      <oh-confirm-dialog ?open=${this.asking} .heading=${this.say(mine ? 'two-delete-sure' : 'two-leave-sure')}
        .confirmLabel=${this.say(mine ? 'two-delete' : 'two-leave')} .closeLabel=${this.say('cancel')}
        @oh-dialog-closed=${this.#answered}>
        <p>${this.say(mine ? 'two-delete-means' : 'two-leave-means')}</p>
      </oh-confirm-dialog>
    </section>`
  }
}

customElements.define('oh-own-choices', OhOwnChoices)
