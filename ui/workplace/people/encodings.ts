import { html, nothing, type TemplateResult } from 'lit'
import type { Finding, ImportSummary } from '../api.ts'
import type { Page } from '../page.ts'

/** What somebody may choose between: in each of these a file of any bytes can be read. */
const ENCODINGS = ['windows-1252', 'macintosh', 'cp850', 'cp437']

interface CellReading {
  readonly encoding: string
  readonly text: string
}

/** How a cell reads in each encoding that the file may be in; none for any other finding. */
export const readingsOf = ({ readings }: Finding): readonly CellReading[] =>
  Array.isArray(readings) ? (readings as readonly CellReading[]) : []

/**
 * What the letters of the file were read as, for HR to change: asked where the file does not tell, and offered where
 * it was told from what the letters look like. Nothing for a file that says it by itself.
 */
export const encodingField = (
  page: Page,
  { encoding, problems }: ImportSummary,
  choose: (encoding: string) => void,
): TemplateResult | typeof nothing => {
  const unclear = problems.flatMap(readingsOf).map((one) => one.encoding)
  const offered = ENCODINGS.filter((one) => unclear.length === 0 || unclear.includes(one))
  if (unclear.length === 0 && !ENCODINGS.includes(encoding ?? '')) return nothing
  const chose = (event: Event) => choose((event.target as HTMLSelectElement).value)
  return html`<div class="field encoding">
    <label for="encoding">${page.say('encoding-label')}</label>
    <select id="encoding" aria-describedby="encoding-note" @change=${chose}>
      ${encoding === null ? html`<option value="" selected disabled>${page.say('encoding-choose')}</option>` : nothing}
      ${offered.map((one) => html`<option value=${one} .selected=${one === encoding}>${page.say(`encoding-${one}`)}</option>`)}
    </select>
    <p class="note" id="encoding-note">${page.say(encoding === null ? 'encoding-unclear-note' : 'encoding-known-note')}</p>
  </div>`
}
