import { html, nothing, type TemplateResult } from 'lit'
import type { Figure } from '../api.ts'
import { measureOf } from '../measures.ts'
import type { Reading } from './sentences.ts'
import { fiveParts } from './share-words.ts'

/** From thirty answers on: how they spread over the scale, for who wants to see more than a mean. */
export const fifths = (
  { page, instrument }: Reading,
  figures: readonly Figure[],
): TemplateResult | typeof nothing => {
  const spread = figures.flatMap((figure) =>
    figure.fifths === null ? [] : [{ figure, five: figure.fifths, bounds: figure.fifthBounds ?? [] }],
  )
  if (spread.length === 0) return nothing
  return html`<details class="fifths"><summary>${page.say('fifths')}</summary>
    <p class="note">${page.say('fifths-why')}</p>
    ${spread.map(({ figure, five, bounds }) => {
      const { label, group, direction } = measureOf(page, instrument, figure)
      const deviation = figure.deviation === null ? '' : page.decimal(figure.deviation)
      return html`<h3>${direction < 0 ? page.say('lower-is-better', { name: label }) : label}</h3>
        <oh-part-bar class=${group} .parts=${fiveParts(page, five, bounds, direction)}></oh-part-bar>
        ${deviation === '' ? nothing : html`<p class="note">${page.say('deviation', { deviation })}</p>`}`
    })}
  </details>`
}
