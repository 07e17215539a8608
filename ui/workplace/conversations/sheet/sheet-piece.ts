import { css, html, nothing, type PropertyValues } from 'lit'
import type { OhCheckSheet } from '../../../parts/check/check-sheet.ts'
import type { WrittenEvent } from '../../../parts/check/written-event.ts'
import { Acting } from '../../acting.ts'
import { answered, api, Refusal } from '../../api.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { conversationStyles } from '../conversations.styles.ts'
import { keptApart } from '../kept-apart.ts'
import type { CheckLanguage } from './check-language.ts'
import { Keeping } from './keeping.ts'
import type { OwnPiece } from './own-pieces.ts'
import { isSaidToTheOther } from './piece-kinds.ts'
import { PieceChangedEvent, PieceRemovedEvent } from './sheet-events.ts'
import '../../../parts/check/check-sheet.ts'

/**
 * One piece of the own sheet: it keeps itself, it is shared with one tap and taken back with another.
 *
 * @element oh-sheet-piece
 * @fires PieceChangedEvent
 * @fires PieceRemovedEvent
 */
export class OhSheetPiece extends Page {
  static override styles = [
    look,
    conversationStyles,
    css`
      :host { display: block; padding-bottom: 14px }
      .foot { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-top: 12px; font-size: 15px; color: var(--ink-soft) }
      .foot p { margin: 0; flex: 1 1 100% }
      .shared { border-inline-start: 3px solid var(--conversation); padding-inline-start: 12px }
      .shared .foot b { color: var(--conversation) }
      .refusal { margin-top: 8px }
      .small { color: var(--ink) }
    `,
  ]

  static override properties = {
    conversation: {},
    piece: { attribute: false },
    check: { attribute: false },
    name: {},
    label: {},
    hint: {},
    several: { type: Boolean },
    words: { state: true },
    shared: { state: true },
  }

  declare conversation: string
  declare piece: OwnPiece
  declare check: CheckLanguage
  /** The other of the two. */
  declare name: string
  declare label: string
  declare hint: string
  /** It may be taken off the sheet; others of its kind stay. */
  declare several: boolean
  declare words: string
  declare shared: boolean

  readonly #acting = new Acting(this)
  readonly #keeping = new Keeping(this, {
    keep: (words) => {
      const { kind, of } = this.piece
      const body = { kind, of, words }
      return answered(
        api.PUT('/api/conversations/{conversation}/pieces/{piece}', {
          params: this.#params,
          body,
          keepalive: true,
        }),
      )
    },
    remove: async () => {
      const path = '/api/conversations/{conversation}/pieces/{piece}' as const
      await answered(api.DELETE(path, { params: this.#params, keepalive: true })).catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'no-piece') throw error
      })
      this.shared = false
    },
  })

  get #params() {
    return { path: { conversation: this.conversation, piece: this.piece.id } }
  }

  /** Once there is a field: a piece that was just added is asked before it is drawn. */
  override async focus(options?: FocusOptions): Promise<void> {
    await this.updateComplete
    const sheet = this.renderRoot.querySelector<OhCheckSheet>('oh-check-sheet')
    await sheet?.updateComplete
    sheet?.focus(options)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('piece')) return
    const before = changed.get('piece') as OwnPiece | undefined
    this.shared = this.piece.shared
    if (before?.id === this.piece.id) return
    this.words = this.piece.words
    // What stands on the server is not known where it is not what stands here; any other words are kept.
    this.#keeping.begin(this.piece.unkept ? '' : this.words, this.words)
  }

  override updated(): void {
    this.dispatchEvent(new PieceChangedEvent(this.piece.id, this.words, this.#keeping.isKept))
  }

  readonly #written = ({ text }: WrittenEvent): void => {
    this.words = text
    this.#keeping.write(text)
  }

  readonly #share = async (): Promise<void> => {
    const shared = !this.shared
    const done = await this.#acting.run({ shared, piece: this.piece.id }, async () => {
      if (!(await this.#keeping.now())) throw this.#keeping.problem
      const path = '/api/conversations/{conversation}/pieces/{piece}/shared' as const
      await answered(api.PUT(path, { params: this.#params, body: { shared } }))
    })
    if (done) this.shared = shared
  }

  readonly #remove = async (): Promise<void> => {
    const { words } = this
    this.#keeping.write('')
    if (await this.#keeping.now()) this.dispatchEvent(new PieceRemovedEvent(this.piece.id, words))
    else this.#keeping.write(words)
  }

  get #rules() {
    return isSaidToTheOther(this.piece.kind) ? this.check.rules : undefined
  }

  #kept(): string {
    const { state } = this.#keeping
    if (state === 'kept') return this.say('piece-kept')
    return state === 'keeping' ? this.say('piece-keeping') : ''
  }

  #who() {
    if (this.shared)
      return html`<b>${this.say('piece-is-shared', { name: this.name })}</b> ${this.say('piece-is-shared-why', { name: this.name })}`
    return this.words.trim() === '' ? '' : this.say('piece-is-yours')
  }

  #buttons() {
    const empty = this.words.trim() === ''
    const which = html`<span class="hidden">: ${this.label}</span>`
    return html`${
      empty
        ? nothing
        : html`<button type="button" class="small" aria-disabled=${this.#acting.busy ? 'true' : nothing} @click=${this.#share}>
          ${this.shared ? this.say('piece-take-back') : this.say('piece-share', { name: this.name })}${which}</button>`
    }
    ${this.several ? html`<button type="button" class="small" @click=${this.#remove}>${this.say('piece-remove')}${which}</button>` : nothing}`
  }

  override render() {
    const problem = this.#acting.problem ?? this.#keeping.problem
    return html`<div class=${this.shared ? 'shared' : nothing}>
      <oh-check-sheet quiet .texts=${this.check.words} .rules=${this.#rules} .label=${this.label} .hint=${this.hint}
        .value=${this.piece.words} @oh-written=${this.#written}></oh-check-sheet>
      ${keptApart(this, this.words)}
      ${this.refused(problem)}
      ${
        this.#keeping.problem === undefined
          ? nothing
          : html`<p class="note">${this.say('piece-not-kept')}
        <button type="button" class="link" @click=${() => void this.#keeping.now()}>${this.say('piece-keep-again')}</button></p>`
      }
      <div class="foot"><p><span role="status">${this.#who()}</span> <span role="status">${this.#kept()}</span></p>${this.#buttons()}</div>
    </div>`
  }
}

customElements.define('oh-sheet-piece', OhSheetPiece)
