import { html, nothing, type TemplateResult } from 'lit'
import type { Figure, UnitResult } from '../api.ts'
import { measureOf } from '../measures.ts'
import { meanShown } from './mean-shown.ts'
import type { Reading } from './sentences.ts'

/** Its two sides: what the work itself gives, and what is arranged around it. */
const SIDES = ['intrinsic', 'extrinsic'] as const

const side = ({ page, sentences, instrument }: Reading, figure: Figure): TemplateResult => {
  const { label, group } = measureOf(page, instrument, figure)
  const margin = figure.margin === null ? '' : ` ± ${page.decimal(figure.margin)}`
  const of =
    figure.bound === null ? html` <span class="of">/ ${instrument.points.highest}${margin}</span>` : nothing
  return html`<div class="side ${group}"><dt>${label}</dt>
    <dd>${figure.mean === null ? page.say('not-shown') : html`${meanShown(page, figure)}${of}`}
      ${figure.wording === null ? nothing : html`<span class="words">${sentences(figure.wording)}</span>`}</dd>
  </div>`
}

/**
 * What the work itself gives beside what is arranged around it: a sentence with both levels, never a
 * number of its own, because nought may mean that both are high or that both are low.
 */
export const balance = (reading: Reading, { figures }: UnitResult): TemplateResult | typeof nothing => {
  const { page, sentences } = reading
  const index = figures.find(({ role }) => role === 'balance')
  if (index === undefined) return nothing
  const sides = SIDES.flatMap((side) => figures.filter(({ role }) => role === side))
  const words =
    index.wording === null
      ? page.sayOr(`withheld-${index.withheld}`, page.say('withheld-other'))
      : sentences(index.wording)
  return html`<section class="card" aria-labelledby="balance"><h2 id="balance">${page.say('balance')}</h2>
    <p class="said">${words}</p>
    <dl class="sides">${sides.map((figure) => side(reading, figure))}</dl>
    <p class="note gap">${page.say('balance-why')}</p>
  </section>`
}
