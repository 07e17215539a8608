import { html, nothing } from 'lit'
import { Acting } from '../../acting.ts'
import { answered, api, type WholeConversation } from '../../api.ts'
import { KeptForm } from '../../kept-forms.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { today } from '../../server-day.ts'
import { ConversationChangedEvent } from '../conversation-changed.ts'
import { keptApart } from '../kept-apart.ts'
import { NEXT_TEXTS } from './agreed-text.ts'
import { recordStyles } from './record.styles.ts'
import { whoReads } from './who-reads.ts'

type Agreement = WholeConversation['agreements'][number]
type Next = WholeConversation['looks'][number]['next']
interface Answer {
  readonly came: string
  readonly next: Next | ''
}
const NO_ANSWER: Answer = { came: '', next: '' }
const NEXTS: readonly Next[] = ['keep', 'change', 'let-go']

/**
 * What came of each agreement, and what they do with it. On the day that they chose, or before if they wish.
 *
 * @element oh-look-back-step
 * @prop conversation - that both agreed on
 * @fires ConversationChangedEvent
 */
export class OhLookBackStep extends Page {
  static override styles = [look, recordStyles]

  static override properties = {
    conversation: { attribute: false },
    answers: { state: true },
    early: { state: true },
  }

  declare conversation: WholeConversation
  declare answers: Readonly<Record<string, Answer>>
  /** They would rather look back now than on the day. */
  declare early: boolean

  readonly #acting = new Acting(this)

  constructor() {
    super()
    this.answers = {}
    this.early = false
    new KeptForm<Readonly<Record<string, Answer>>>(
      this,
      'look-back',
      () => (Object.keys(this.answers).length === 0 ? undefined : this.answers),
      (answers) => {
        this.answers = answers
        this.early = true
      },
    )
  }

  #set(agreement: string, part: Partial<Answer>): void {
    this.answers = { ...this.answers, [agreement]: { ...(this.answers[agreement] ?? NO_ANSWER), ...part } }
  }

  readonly #keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const looks = this.conversation.agreements.flatMap(({ id }) => {
      const { came, next } = this.answers[id] ?? NO_ANSWER
      return next === '' ? [] : [{ agreement: id, came: came.trim(), next }]
    })
    const params = { path: { conversation: this.conversation.id } }
    const done = await this.#acting.run(looks, async () => {
      await answered(api.PUT('/api/conversations/{conversation}/look-back', { params, body: { looks } }))
    })
    if (!done) return
    this.answers = {}
    this.dispatchEvent(new ConversationChangedEvent())
  }

  readonly #begin = async (): Promise<void> => {
    this.early = true
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('textarea, form button')?.focus()
  }

  #agreement({ id, what }: Agreement, at: number) {
    const { came, next } = this.answers[id] ?? NO_ANSWER
    return html`<fieldset class="agreement">
      <legend class="words">${what}</legend>
      <div class="field wide-field"><label for="came-${at}">${this.say('two-came')}</label>
        <textarea id="came-${at}" rows="3" maxlength="4000" .value=${came}
          @input=${(event: Event) => this.#set(id, { came: (event.target as HTMLTextAreaElement).value })}></textarea>
        ${keptApart(this, came)}</div>
      <div class="choices wide-field" role="radiogroup" aria-label=${this.say('two-next')}>${NEXTS.map(
        (one) => html`<label><input type="radio" name=${id} value=${one} required .checked=${one === next}
          @change=${() => this.#set(id, { next: one })} />${this.say(NEXT_TEXTS[one])}</label>`,
      )}</div>
    </fieldset>`
  }

  #form() {
    const { busy, problem } = this.#acting
    return html`<form @submit=${this.#keep}>
      <p class="note">${this.say('two-look-back-how')}</p>
      ${this.conversation.agreements.map((one, at) => this.#agreement(one, at))}
      ${this.refused(problem)}
      <button class="first" aria-disabled=${busy ? 'true' : nothing}>${this.say('two-look-back-keep')}</button>
      ${this.underWay(busy)}
    </form>`
  }

  override render() {
    const day = this.conversation.lookBackOn ?? ''
    const hasCome = day <= today()
    return html`<section class="card" aria-labelledby="look-back">
      ${whoReads(this, this.conversation)}
      <h2 id="look-back">${this.say('two-look-back')}</h2>
      ${
        hasCome || this.early
          ? this.#form()
          : html`<p>${this.say('two-look-back-later', { day: this.day(day) })}</p>
            <button @click=${this.#begin}>${this.say('two-look-back-now')}</button>`
      }
    </section>`
  }
}

customElements.define('oh-look-back-step', OhLookBackStep)
