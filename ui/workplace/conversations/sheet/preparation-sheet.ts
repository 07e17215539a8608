import { css, html, nothing, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { drawLegend } from '../../../parts/check/draw-legend.ts'
import { marksStyles } from '../../../parts/check/marks.styles.ts'
import type { WholeConversation } from '../../api.ts'
import { KeptForm } from '../../kept-forms.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { otherOf } from '../conversation-words.ts'
import { conversationStyles } from '../conversations.styles.ts'
import { CheckLanguageController } from './check-language.ts'
import { mergedPieces, newPiece, type OwnPiece, type Unkept } from './own-pieces.ts'
import { EMPLOYEE_HEADINGS, type Heading, type Kind, LEADER_HEADINGS } from './piece-kinds.ts'
import { sharedByOther } from './shared-by-other.ts'
import type { AidOpenedEvent, CardChosenEvent, PieceChangedEvent, PieceRemovedEvent } from './sheet-events.ts'
import './guide-cards.ts'
import './own-aids.ts'
import './sheet-piece.ts'

/**
 * The own sheet before a conversation. Nobody sees it until its writer shares a piece, and no two people get the
 * same headings: who leads prepares to ask, an employee prepares what there is to say.
 *
 * @element oh-preparation-sheet
 * @slot - what else can be done with the conversation, under the own sheet
 */
export class OhPreparationSheet extends Page {
  static override styles = [
    look,
    marksStyles,
    conversationStyles,
    css`
      .heading { border-top: 1px solid var(--rule); padding-top: 18px; margin-top: 8px }
      .heading:first-of-type { border: 0; padding-top: 8px; margin: 0 }
      .heading h3 { font: 550 20px/1.3 var(--title) }
      .heading > .note { margin: 2px 0 0 }
      .add { margin: 4px 0 16px }
      .removed { margin: 0 0 14px }
      blockquote { margin: 4px 0 14px; padding-inline-start: 14px; border-inline-start: 3px solid var(--conversation); white-space: pre-wrap; overflow-wrap: anywhere }
      h3.of { font-size: 15px; color: var(--conversation) }
      .legend { margin-top: 6px }
    `,
  ]

  static override properties = {
    conversation: { attribute: false },
    pieces: { state: true },
    removed: { state: true },
  }

  declare conversation: WholeConversation
  declare pieces: readonly OwnPiece[]
  /** The last one that was taken off, which can be put back. */
  declare removed: { readonly kind: Kind; readonly words: string } | undefined

  #returned: readonly Unkept[] = []
  /** What stands in each piece now, and whether the server has it. */
  readonly #now = new Map<string, PieceChangedEvent>()
  readonly #check = new CheckLanguageController(this)

  constructor() {
    super()
    this.pieces = []
    new KeptForm<readonly Unkept[]>(
      this,
      'preparation',
      () => this.#unkept(),
      (values) => {
        this.#returned = values
      },
    )
  }

  #unkept(): readonly Unkept[] | undefined {
    const unkept = this.pieces.flatMap(({ id, kind, of }) => {
      const now = this.#now.get(id)
      return now === undefined || now.isKept ? [] : [{ id, kind, of, words: now.words }]
    })
    return unkept.length === 0 ? undefined : unkept
  }

  get #headings(): readonly Heading[] {
    return this.conversation.mine ? EMPLOYEE_HEADINGS : LEADER_HEADINGS
  }

  override willUpdate(changed: PropertyValues<this>): void {
    void this.#check.speak(this.texts.language)
    if (!changed.has('conversation')) return
    const before = changed.get('conversation') as WholeConversation | undefined
    const known = before?.id === this.conversation.id ? this.pieces : []
    this.pieces = mergedPieces(known, this.conversation, this.#headings, this.#returned)
    this.#returned = []
  }

  async #add(kind: Kind, words = ''): Promise<void> {
    const empty = this.pieces.find(
      (one) => one.kind === kind && (this.#now.get(one.id)?.words ?? one.words).trim() === '',
    )
    const piece = words === '' && empty !== undefined ? empty : newPiece(kind, words)
    if (piece !== empty)
      // A field that is still empty makes room for what is put there.
      this.pieces = [...this.pieces.filter((one) => words === '' || one !== empty), piece]
    if (words !== '') return
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[data-piece="${piece.id}"]`)?.focus()
  }

  readonly #chosen = ({ kind, words }: CardChosenEvent): void => void this.#add(kind, words)

  readonly #opened = ({ pieces }: AidOpenedEvent): void => {
    this.pieces = [...this.pieces, ...pieces]
  }

  readonly #changed = (event: PieceChangedEvent): void => {
    const before = this.#now.get(event.id)
    this.#now.set(event.id, event)
    if (before?.words !== event.words) this.requestUpdate()
  }

  readonly #taken = async ({ id, words }: PieceRemovedEvent): Promise<void> => {
    const piece = this.pieces.find((one) => one.id === id)
    if (piece === undefined) return
    this.pieces = this.pieces.filter((one) => one !== piece)
    this.removed = words.trim() === '' ? undefined : { kind: piece.kind, words }
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[data-add="${piece.kind}"], [data-back]`)?.focus()
  }

  readonly #putBack = (): void => {
    const { removed } = this
    this.removed = undefined
    if (removed !== undefined) void this.#add(removed.kind, removed.words)
  }

  #heading({ kind, title, why, hint, add }: Heading) {
    const name = otherOf(this, this.conversation)
    const pieces = this.pieces.filter((piece) => piece.kind === kind)
    return html`<div class="heading" role="group" aria-labelledby=${title}><h3 id=${title}>${this.say(title)}</h3>
      <p class="note">${this.say(why)}</p>
      ${repeat(
        pieces,
        ({ id }) => id,
        (
          piece,
        ) => html`<oh-sheet-piece data-piece=${piece.id} .conversation=${this.conversation.id} .piece=${piece} .check=${this.#check.current}
          .name=${name} .label=${this.say(title)} .hint=${hint === '' ? '' : this.say(hint)} .several=${add !== undefined}
          @oh-piece-changed=${this.#changed} @oh-piece-removed=${this.#taken}></oh-sheet-piece>`,
      )}
      ${this.removed?.kind === kind ? html`<p class="note removed" role="status">${this.say('piece-removed')} <button type="button" class="link" data-back @click=${this.#putBack}>${this.say('piece-put-back')}</button></p>` : nothing}
      ${add === undefined ? nothing : html`<button type="button" class="small add" data-add=${kind} @click=${() => void this.#add(kind)}>${this.say(add)}</button>`}
    </div>`
  }

  override render() {
    const { mine } = this.conversation
    const now = (piece: OwnPiece) => this.#now.get(piece.id)?.words ?? piece.words
    return html`<div class="columns"><div class="stack">
      <section class="card" aria-labelledby="sheet"><h2 id="sheet">${this.say('own-sheet')}</h2>
        <p class="soft">${this.say('own-sheet-why')}</p>
        ${this.#check.isOutOfReach ? html`<p class="notice">${this.say('check-out-of-reach')}</p>` : nothing}
        ${this.#headings.map((heading) => this.#heading(heading))}
        ${this.#check.current.rules === undefined ? nothing : drawLegend(this.#check.current.words)}
      </section>
      <oh-own-aids .conversation=${this.conversation} .check=${this.#check.current} .now=${now}
        .pieces=${this.pieces.filter(({ kind }) => kind === 'aid')} @oh-aid-opened=${this.#opened} @oh-piece-changed=${this.#changed}></oh-own-aids>
        <slot></slot></div>
      <div class="stack">
        ${sharedByOther(this, this.conversation)}
        <oh-guide-cards .mine=${mine} .me=${this.me} .onSheet=${this.pieces.map(now)} @oh-card-chosen=${this.#chosen}></oh-guide-cards>
      </div>
    </div>`
  }
}

customElements.define('oh-preparation-sheet', OhPreparationSheet)
