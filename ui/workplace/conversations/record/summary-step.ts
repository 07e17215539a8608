import { html, nothing, type PropertyValues } from 'lit'
import { Acting } from '../../acting.ts'
import { answered, api, type WholeConversation } from '../../api.ts'
import { KeptForm } from '../../kept-forms.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { today } from '../../server-day.ts'
import { keptApart } from '../kept-apart.ts'
import { agreedText } from './agreed-text.ts'
import { agreementFields } from './agreement-fields.ts'
import { ConversationChangedEvent } from './conversation-changed.ts'
import { recordStyles } from './record.styles.ts'
import { bodyOf, dayAfter, draftOf, type SummaryDraft } from './summary-draft.ts'
import { whoReads } from './who-reads.ts'

/**
 * One writes what they heard the other say; the other says that it is so, or writes it otherwise. So there is one
 * text, and both see the same.
 *
 * @element oh-summary-step
 * @prop conversation - of which they have talked, and which is not agreed yet
 * @fires ConversationChangedEvent
 */
export class OhSummaryStep extends Page {
  static override styles = [look, recordStyles]

  static override properties = {
    conversation: { attribute: false },
    draft: { state: true },
    overtaken: { state: true },
  }

  declare conversation: WholeConversation
  /** What is being written; undefined while they only read. */
  declare draft: SummaryDraft | undefined
  /** What the other wrote meanwhile. */
  declare overtaken: WholeConversation | undefined

  readonly #acting = new Acting(this)
  /** The summary that is changed here, so that none is replaced unread. */
  #basis: string | undefined

  constructor() {
    super()
    new KeptForm<SummaryDraft>(
      this,
      'conversation-summary',
      () => this.draft,
      (draft) => {
        this.draft = draft
      },
    )
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('conversation')) return
    const { state, summary } = this.conversation
    if (state === 'talked' && this.draft === undefined) this.draft = draftOf(this.conversation)
    this.#basis ??= summary?.id
  }

  readonly #change = (part: Partial<SummaryDraft>): void => {
    if (this.draft !== undefined) this.draft = { ...this.draft, ...part }
  }

  readonly #moved = async (selector: string): Promise<void> => {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  readonly #edit = (): void => {
    this.#basis = this.conversation.summary?.id
    this.draft = draftOf(this.conversation)
    void this.#moved('#words')
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (this.draft === undefined) return
    const body = bodyOf(this.draft)
    const params = { path: { conversation: this.conversation.id } }
    const done = await this.#acting.run(body, async () => {
      const now = await answered(api.GET('/api/conversations/{conversation}', { params: { ...params } }))
      this.overtaken = now.summary === null || now.summary.id === this.#basis ? undefined : now
      this.#basis = now.summary?.id
      if (this.overtaken === undefined)
        await answered(api.PUT('/api/conversations/{conversation}/summary', { params, body }))
    })
    if (done && this.overtaken === undefined) this.#finished()
  }

  readonly #confirm = async (): Promise<void> => {
    const path = { conversation: this.conversation.id }
    const done = await this.#acting.run('confirm', async () => {
      await answered(api.POST('/api/conversations/{conversation}/confirm', { params: { path } }))
    })
    // Also after a refusal: then the other changed something, and it should be read first.
    if (done || this.isConnected) this.#finished()
  }

  #finished(): void {
    this.draft = undefined
    this.#basis = undefined
    this.dispatchEvent(new ConversationChangedEvent())
  }

  get #name(): string {
    return this.conversation.name ?? this.say('two-the-other')
  }

  #form(draft: SummaryDraft) {
    const { busy, problem } = this.#acting
    return html`<form @submit=${this.#keep}>
      ${this.#overtakenBy()}
      <div class="field"><label for="words">${this.say('two-heard')}</label>
        <p class="note" id="heard">${this.say('two-heard-how', { name: this.#name })}</p>
        <textarea id="words" rows="5" required maxlength="4000" aria-describedby="heard" .value=${draft.words}
          @input=${(event: Event) => this.#change({ words: (event.target as HTMLTextAreaElement).value })}></textarea>
        ${keptApart(this, draft.words)}</div>
      <h3>${this.say('two-agreements')}</h3>
      <p class="note">${this.say('two-agreements-how')}</p>
      ${agreementFields(this, {
        conversation: this.conversation,
        agreements: draft.agreements,
        change: (agreements) => this.#change({ agreements }),
        moved: (selector) => void this.#moved(selector),
      })}
      <div class="field gap"><label for="back">${this.say('two-look-back-day')}</label>
        <p class="note" id="back-why">${this.say('two-look-back-day-why')}</p>
        <input class="short" id="back" type="date" required min=${dayAfter(today())} aria-describedby="back-why" .value=${draft.lookBackOn}
          @input=${(event: Event) => this.#change({ lookBackOn: (event.target as HTMLInputElement).value })} /></div>
      ${this.refused(problem)}
      <div class="row">
        <button class="first" aria-disabled=${busy ? 'true' : nothing}>${this.say('two-hand-over', { name: this.#name })}</button>
        ${
          this.conversation.summary === null
            ? nothing
            : html`<button type="button" @click=${() => (this.draft = undefined)}>${this.say('cancel')}</button>`
        }
      </div>
      ${this.underWay(busy)}
    </form>`
  }

  #overtakenBy() {
    return html`<div role="status">${
      this.overtaken === undefined
        ? nothing
        : html`<div class="notice"><p>${this.say('two-overtaken', { name: this.#name })}</p>
          ${agreedText(this, this.overtaken)}</div>`
    }</div>`
  }

  /** What the other wrote is theirs to say yes to; what one wrote oneself waits. */
  #reading() {
    const { myTurn } = this.conversation
    const { busy, problem } = this.#acting
    return html`${agreedText(this, this.conversation)}
      ${this.refused(problem)}
      <p class="gap">${this.say(myTurn ? 'two-is-it-so' : 'two-wait', { name: this.#name })}</p>
      <div class="row">
        ${myTurn ? html`<button class="first" aria-disabled=${busy ? 'true' : nothing} @click=${this.#confirm}>${this.say('two-confirm')}</button>` : nothing}
        <button @click=${this.#edit}>${this.say(myTurn ? 'two-say-otherwise' : 'two-change')}</button>
      </div>
      ${this.underWay(busy)}`
  }

  override render() {
    return html`<section class="card" aria-labelledby="summary">
      ${whoReads(this, this.conversation)}
      <h2 id="summary">${this.say('two-summary')}</h2>
      ${this.draft === undefined ? this.#reading() : this.#form(this.draft)}
    </section>`
  }
}

customElements.define('oh-summary-step', OhSummaryStep)
