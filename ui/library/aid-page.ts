import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import type { AidField } from '../../services/library/aids/aids.contract.ts'
import { fieldsOf } from '../../services/library/aids/fields-of.ts'
import type { Aid, Content } from '../content/content.ts'
import type { Texts } from '../l10n/texts.ts'
import type { RegionChosenEvent } from '../parts/aids/aid-drawing.ts'
import { drawPart } from '../parts/aids/draw-part.ts'
import type { DialogClosedEvent } from '../parts/confirm-dialog.ts'
import { drawAbout } from './draw-about.ts'
import { FilledIn } from './filled-in.ts'
import { readingStyles } from './library.styles.ts'
import { saveText } from './save-text.ts'
import '../parts/aids/aid-drawing.ts'
import '../parts/confirm-dialog.ts'

/**
 * One aid: its drawing, what there is to read, and fields to fill in. What is written stays in this tab.
 *
 * @element oh-aid-page
 */
export class OhAidPage extends LitElement {
  static override styles = [
    readingStyles,
    css`
      .field { margin-top: 16px }
      label { font-weight: 600; display: block }
      .hint { color: var(--ink-soft); font-size: 15px; margin: 2px 0 0 }
      textarea { font: 17px/1.45 var(--text); width: 100%; min-height: 84px; margin-top: 6px; padding: 10px 12px; border: 1.5px solid var(--ink-soft); border-radius: 10px; background: var(--surface); color: var(--ink); resize: vertical; scroll-margin: 80px }
      .written { display: none; white-space: pre-wrap; border-bottom: 1px solid var(--rule); min-height: 2.4em }
      oh-aid-drawing { margin-top: 26px }
      @media (min-width: 1000px) {
        .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 48px; align-items: start }
        .columns > :first-child { position: sticky; top: 20px }
      }
      @media print { textarea, .hint, .screen { display: none } .written { display: block } .columns { display: block } }
    `,
  ]

  static override properties = {
    texts: { attribute: false },
    content: { attribute: false },
    aid: { attribute: false },
    filled: { state: true },
    asking: { state: true },
  }

  declare texts: Texts
  declare content: Content
  declare aid: Aid
  declare filled: Readonly<Record<string, string>>
  declare asking: boolean

  #kept: FilledIn | undefined

  constructor() {
    super()
    this.asking = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('aid') || changed.get('aid')?.id === this.aid.id) return
    this.#kept = new FilledIn(this.aid.id)
    this.filled = this.#kept.words
  }

  #write(field: string, words: string): void {
    this.#kept?.write(field, words)
    this.filled = this.#kept?.words ?? {}
  }

  readonly #lead = ({ region: { kind, id } }: RegionChosenEvent): void => {
    this.renderRoot.querySelector<HTMLElement>(`#${kind}-${id}`)?.focus()
  }

  #field({ id, label, hint }: AidField) {
    const words = this.filled[id] ?? ''
    const hinted = hint !== ''
    return html`<div class="field"><label for="field-${id}">${label}</label>
      ${hinted ? html`<p class="hint" id="hint-${id}">${hint}</p>` : nothing}
      <textarea id="field-${id}" rows="3" maxlength="4000" aria-describedby=${hinted ? `hint-${id}` : nothing} .value=${words}
        @input=${(event: Event) => this.#write(id, (event.target as HTMLTextAreaElement).value)}></textarea>
      <p class="written" aria-hidden="true">${words}</p></div>`
  }

  readonly #answered = ({ confirmed }: DialogClosedEvent): void => {
    this.asking = false
    if (!confirmed) return
    this.#kept?.empty()
    this.filled = {}
  }

  #actions(fields: readonly AidField[]) {
    const { texts, aid } = this
    const print = html`<button type="button" @click=${() => window.print()}>${texts.get('print')}</button>`
    if (fields.length === 0) return html`<div class="row">${print}</div>`
    return html`<div class="row">${print}
        <button type="button" @click=${() => saveText(aid.words, this.filled)}>${texts.get('save')}</button>
        <button type="button" aria-haspopup="dialog" @click=${() => (this.asking = true)}>${texts.get('empty')}</button></div>
      <oh-confirm-dialog ?open=${this.asking} .heading=${texts.get('empty-sure')} .confirmLabel=${texts.get('empty')}
        .closeLabel=${texts.get('cancel')} @oh-dialog-closed=${this.#answered}><p>${texts.get('empty-means')}</p></oh-confirm-dialog>
      <p class="soft screen">${texts.get('kept-here')}</p>`
  }

  override render() {
    const { aid, texts } = this
    const fields = fieldsOf(aid.words)
    const parts = aid.words.parts.map((part) => drawPart(part, (field) => this.#field(field)))
    const drawing = html`<oh-aid-drawing .drawing=${aid.drawing} .words=${aid.words} .filled=${this.filled}
      .label=${texts.get(aid.drawing === 'ring' ? 'drawing-parts' : 'drawing')} .empty=${texts.get('drawing-empty')} @oh-region-chosen=${this.#lead}></oh-aid-drawing>`
    return html`<h1>${aid.words.title}</h1>
      <p class="lead">${aid.words.lead}</p>
      <p class="soft screen">${texts.get('minutes', { n: aid.minutes })}${fields.length === 0 ? nothing : html` ${texts.get('stays-in-tab')}`}</p>
      <div class="columns"><div>${drawing}</div><div>${parts}</div></div>
      ${this.#actions(fields)}
      ${drawAbout(texts, this.content.guides, aid)}`
  }
}

customElements.define('oh-aid-page', OhAidPage)
