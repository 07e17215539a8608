import { css, html, nothing, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { AidField } from '../../../../services/library/aids/aids.contract.ts'
import { fieldsOf } from '../../../../services/library/aids/fields-of.ts'
import type { Language } from '../../../../services/ticket/invitation.ts'
import { type Aid, loadContent } from '../../../content/content.ts'
import type { RegionChosenEvent } from '../../../parts/aids/aid-drawing.ts'
import { drawPart } from '../../../parts/aids/draw-part.ts'
import type { WholeConversation } from '../../api.ts'
import { look } from '../../look.ts'
import { Page } from '../../page.ts'
import { otherOf } from '../conversation-words.ts'
import type { CheckLanguage } from './check-language.ts'
import { newPiece, type OwnPiece } from './own-pieces.ts'
import { AidOpenedEvent, PieceChangedEvent } from './sheet-events.ts'
import '../../../parts/aids/aid-drawing.ts'
import './sheet-piece.ts'

/**
 * Sheets of the library inside the own preparation: each field is a piece like any other, nobody's but its writer's until
 * that field is shared.
 *
 * @element oh-own-aids
 * @fires AidOpenedEvent
 * @fires PieceChangedEvent, as each piece does
 */
export class OhOwnAids extends Page {
  static override styles = [
    look,
    css`
      .part { margin-top: 22px }
      .part h2 { font-size: 20px }
      oh-aid-drawing { margin: 12px 0 }
      .field-title { margin: 18px 0 2px }
      .questions { padding-inline-start: 20px; color: var(--ink-soft) }
      details { border-top: 1px solid var(--rule); margin-top: 14px }
      summary { font: 550 20px/1.3 var(--title) }
    `,
  ]

  static override properties = {
    conversation: { attribute: false },
    pieces: { attribute: false },
    check: { attribute: false },
    now: { attribute: false },
    aids: { state: true },
    outOfReach: { state: true },
  }

  declare conversation: WholeConversation
  declare pieces: readonly OwnPiece[]
  declare check: CheckLanguage
  /** What stands in a piece now. */
  declare now: (piece: OwnPiece) => string
  declare aids: readonly Aid[]
  declare outOfReach: boolean
  #wanted: Language | undefined

  constructor() {
    super()
    this.pieces = []
    this.aids = []
    this.outOfReach = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    void this.#speak(this.texts.language)
    // Of a sheet that was begun every field is there, also those that nothing was written in.
    if (changed.has('pieces') || changed.has('aids'))
      for (const aid of this.aids) if (this.#begun(aid)) this.#open(aid)
  }

  async #speak(language: Language): Promise<void> {
    if (this.#wanted === language) return
    this.#wanted = language
    const content = await loadContent(language).catch(() => undefined)
    if (this.#wanted !== language) return
    this.outOfReach = content === undefined
    this.aids = content?.aids.filter(({ words }) => fieldsOf(words).length > 0) ?? []
  }

  #pieceOf(aid: Aid, field: string): OwnPiece | undefined {
    return this.pieces.find(({ of }) => of?.aid === aid.id && of.field === field)
  }

  #begun(aid: Aid): boolean {
    return this.pieces.some(({ of }) => of?.aid === aid.id)
  }

  #open(aid: Aid): void {
    const missing = fieldsOf(aid.words).filter(({ id }) => this.#pieceOf(aid, id) === undefined)
    if (missing.length === 0) return
    const pieces = missing.map(({ id, label }) =>
      newPiece('aid', '', { aid: aid.id, field: id, heading: `${aid.words.title} · ${label}` }),
    )
    this.dispatchEvent(new AidOpenedEvent(pieces))
  }

  readonly #chosen = (event: Event): void => {
    const select = event.target as HTMLSelectElement
    const aid = this.aids.find(({ id }) => id === select.value)
    select.value = ''
    if (aid !== undefined) this.#open(aid)
  }

  readonly #passOn = ({ id, words, isKept }: PieceChangedEvent): void =>
    void this.dispatchEvent(new PieceChangedEvent(id, words, isKept))

  /** What stands in a field that the library no longer has, twice in one, or in a sheet that could not be fetched. */
  get #unplaced(): readonly OwnPiece[] {
    if (this.aids.length === 0 && !this.outOfReach) return []
    const placed = new Set(
      this.aids.flatMap((aid) => fieldsOf(aid.words).map(({ id }) => this.#pieceOf(aid, id))),
    )
    return this.pieces.filter((piece) => !placed.has(piece))
  }

  #piece(piece: OwnPiece, label: string, hint: string) {
    return html`<p class="field-title"><b>${label}</b></p>
      <oh-sheet-piece data-field=${piece.of?.field ?? ''} .conversation=${this.conversation.id} .piece=${piece} .check=${this.check}
        .name=${otherOf(this, this.conversation)} .label=${label} .hint=${hint}
        @oh-piece-changed=${this.#passOn}></oh-sheet-piece>`
  }

  #field(aid: Aid, { id, label, hint }: AidField) {
    const piece = this.#pieceOf(aid, id)
    return piece === undefined ? html`` : this.#piece(piece, label, hint)
  }

  #aid(aid: Aid) {
    const filled = Object.fromEntries(
      this.pieces.flatMap((piece) => (piece.of?.aid === aid.id ? [[piece.of.field, this.now(piece)]] : [])),
    )
    const lead = ({ region: { kind, id } }: RegionChosenEvent): void =>
      this.renderRoot
        .querySelector<HTMLElement>(
          `[data-aid="${aid.id}"] :is([data-field="${id}"], #${aid.id}-${kind}-${id})`,
        )
        ?.focus()
    return html`<details open data-aid=${aid.id}><summary>${aid.words.title}</summary>
      <p class="soft">${aid.words.lead}</p>
      <oh-aid-drawing .drawing=${aid.drawing} .words=${aid.words} .filled=${filled}
        .label=${this.say(aid.drawing === 'ring' ? 'aid-drawing-parts' : 'aid-drawing')} .empty=${this.say('aid-empty')} @oh-region-chosen=${lead}></oh-aid-drawing>
      ${aid.words.parts.map((part) => drawPart(part, (field) => this.#field(aid, field), `${aid.id}-`))}
    </details>`
  }

  override render() {
    const begun = this.aids.filter((aid) => this.#begun(aid))
    const others = this.aids.filter((aid) => !this.#begun(aid))
    return html`<section class="card" aria-labelledby="aids"><h2 id="aids">${this.say('own-aids')}</h2>
      <p class="soft">${this.say(this.conversation.mine ? 'own-aids-why' : 'own-aids-why-leader')}</p>
      ${this.outOfReach ? html`<p class="notice">${this.say('aids-out-of-reach')}</p>` : nothing}
      ${
        others.length === 0
          ? nothing
          : html`<div class="field"><label for="aid">${this.say('aid-choose')}</label>
            <select id="aid" @change=${this.#chosen}><option value="">${this.say('aid-choose-none')}</option>
              ${others.map(({ id, words }) => html`<option value=${id}>${words.title}</option>`)}</select></div>`
      }
      ${repeat(
        begun,
        ({ id }) => id,
        (aid) => this.#aid(aid),
      )}
      ${repeat(
        this.#unplaced,
        ({ id }) => id,
        (piece) => this.#piece(piece, piece.of?.heading ?? '', ''),
      )}</section>`
  }
}

customElements.define('oh-own-aids', OhOwnAids)
