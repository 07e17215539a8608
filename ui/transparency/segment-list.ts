import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { canonicalJson } from '../../services/ticket/log-chain.ts'
import type { ManifestSegment, SegmentsRoot } from '../../services/ticket/manifest.ts'
import { checkSegmentList } from '../../services/ticket/segment-list.ts'
import type { Texts } from '../l10n/texts.ts'
import { transparencyStyles } from './transparency.styles.ts'

type Reading = 'not-asked' | 'reading' | 'out-of-reach' | 'differs' | readonly ManifestSegment[]

const COLUMN_TEXTS = ['group', 'group-invited', 'group-joined', 'group-leaders']

/**
 * Segment by segment, under names that say nothing to others: whoever has a link knows the own one. Fetched when
 * it is opened, and held against the hash in the line on the reader's own device.
 *
 * @element oh-segment-list
 */
export class OhSegmentList extends LitElement {
  static override properties = {
    texts: { attribute: false },
    fingerprint: { attribute: false },
    said: { attribute: false },
    reading: { state: true },
  }

  static override styles = transparencyStyles

  declare texts: Texts
  declare fingerprint: string
  /** What the line of the log says of the list. */
  declare said: SegmentsRoot
  declare reading: Reading

  constructor() {
    super()
    this.reading = 'not-asked'
  }

  async #open(event: Event): Promise<void> {
    if (!(event.target as HTMLDetailsElement).open || this.reading !== 'not-asked') return
    this.reading = 'reading'
    const reply = await fetch(`/m/${this.fingerprint}/segments`, { credentials: 'omit' }).catch(
      () => undefined,
    )
    if (reply === undefined || !reply.ok) {
      this.reading = 'out-of-reach'
      return
    }
    try {
      this.reading = checkSegmentList(((await reply.json()) as object[]).map(canonicalJson), this.said)
    } catch {
      this.reading = 'differs'
    }
  }

  #drawRows(segments: readonly ManifestSegment[]): TemplateResult {
    return html`<div class="wide" tabindex="0" role="region" aria-label=${this.texts.get('by-group')}><table>
      <thead><tr>${COLUMN_TEXTS.map((name) => html`<th scope="col">${this.texts.get(name)}</th>`)}</tr></thead>
      <tbody>${segments.map(
        ({ id, invited, joined, leadersChanged }) =>
          html`<tr><th scope="row" class="hash">${id}</th><td>${invited}</td><td>${joined ?? '–'}</td><td>${leadersChanged ?? '–'}</td></tr>`,
      )}</tbody>
    </table></div>`
  }

  #drawReading(): TemplateResult | typeof nothing {
    const { reading, texts } = this
    if (reading === 'not-asked') return nothing
    if (reading === 'reading') return html`<p role="status">${texts.get('reading')}</p>`
    if (reading === 'out-of-reach') return html`<p role="status">${texts.get('out-of-reach')}</p>`
    if (reading === 'differs') return html`<p role="alert">${texts.get('groups-differ')}</p>`
    return html`<p role="status">${texts.get('groups-checked')}</p>${this.#drawRows(reading)}`
  }

  override render(): TemplateResult {
    return html`<details @toggle=${this.#open}>
      <summary>${this.texts.get('by-group')}</summary>
      ${this.#drawReading()}
    </details>`
  }
}

customElements.define('oh-segment-list', OhSegmentList)
