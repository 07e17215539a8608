import { html, nothing, type PropertyValues } from 'lit'
import { Acting } from '../../acting.ts'
import { answered, api, type WholeConversation } from '../../api.ts'
import { KeptForm } from '../../kept-forms.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { ConversationChangedEvent } from '../conversation-changed.ts'
import { agreedText } from './agreed-text.ts'
import { recordStyles } from './record.styles.ts'
import { bodyOf, draftOf, isUntouched, type SummaryDraft } from './summary-draft.ts'
import { summaryFields } from './summary-fields.ts'
import { isAlone, whoReads } from './who-reads.ts'

/** What was being written when a session ended, and in place of which summary. */
interface Kept {
  readonly draft: SummaryDraft
  readonly basis: string | undefined
}

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
    new KeptForm<Kept>(
      this,
      'conversation-summary',
      () =>
        this.draft === undefined || isUntouched(this.draft, this.conversation)
          ? undefined
          : { draft: this.draft, basis: this.#basis },
      ({ draft, basis }) => {
        this.draft = draft
        this.#basis = basis
      },
    )
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('conversation')) return
    if (this.conversation.state === 'talked') this.draft ??= draftOf(this.conversation)
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
      const now = await answered(api.GET('/api/conversations/{conversation}', { params }))
      this.overtaken = now.summary === null || now.summary.id === this.#basis ? undefined : now
      this.#basis = now.summary?.id
      if (this.overtaken === undefined)
        await answered(api.PUT('/api/conversations/{conversation}/summary', { params, body }))
    })
    if (done && this.overtaken === undefined) this.#finished()
  }

  readonly #confirm = async (): Promise<void> => {
    const { id, summary } = this.conversation
    const params = { path: { conversation: id } }
    await this.#acting.run(summary?.id, async () => {
      const body = summary === null ? null : { read: { summary: summary.id } }
      await answered(api.POST('/api/conversations/{conversation}/confirm', { params, body }))
    })
    // Also after a refusal: then the other changed something, and it is shown.
    if (this.isConnected) this.#finished()
  }

  /** Somebody pressed too soon, perhaps the other. */
  readonly #notYet = async (): Promise<void> => {
    const params = { path: { conversation: this.conversation.id } }
    const done = await this.#acting.run('not-yet', async () => {
      await answered(api.POST('/api/conversations/{conversation}/not-yet', { params }))
    })
    if (done) this.#finished()
  }

  readonly #cancel = (): void => {
    if (this.overtaken === undefined) this.draft = undefined
    else this.#finished()
  }

  #finished(): void {
    this.overtaken = undefined
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
      ${summaryFields(this, {
        conversation: this.conversation,
        draft,
        change: this.#change,
        moved: (selector) => void this.#moved(selector),
      })}
      ${this.refused(problem)}
      <div class="row">
        <button class="first" aria-disabled=${busy ? 'true' : nothing}>${this.say(isAlone(this.conversation) ? 'two-keep' : 'two-hand-over')}</button>
        ${
          this.conversation.summary === null
            ? nothing
            : html`<button type="button" @click=${this.#cancel}>${this.say('cancel')}</button>`
        }
      </div>
      ${this.underWay(busy)}
      ${
        this.conversation.state === 'talked'
          ? html`<p class="note gap">${this.say('two-not-yet-why')} <button type="button" class="link" @click=${this.#notYet}>${this.say('two-not-yet')}</button></p>`
          : nothing
      }
    </form>`
  }

  #overtakenBy() {
    return html`<div role="status">${
      this.overtaken === undefined
        ? nothing
        : html`<div class="notice"><p>${this.say('two-overtaken', { name: this.#name })}</p>
          ${agreedText(this, this.overtaken)}
          <p class="gap"><button type="button" @click=${this.#cancel}>${this.say('two-drop-mine')}</button></p></div>`
    }</div>`
  }

  /** What the other wrote is theirs to say yes to; what one wrote oneself waits. */
  #reading() {
    const { myTurn } = this.conversation
    const { busy, problem } = this.#acting
    const waits = isAlone(this.conversation) ? 'two-alone' : 'two-wait'
    const next = myTurn ? 'two-is-it-so' : waits
    return html`${agreedText(this, this.conversation)}
      ${this.refused(problem)}
      <p class="gap">${this.say(next, { name: this.#name })}</p>
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
