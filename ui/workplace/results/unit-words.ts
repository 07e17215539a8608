import { html, nothing, type TemplateResult } from 'lit'
import type { UnitResult } from '../api.ts'
import { wordsOf } from '../figures/figure-words.ts'
import type { Reading } from '../figures/sentences.ts'
import { sharesBar } from '../figures/share-words.ts'
import { GROUPS, measureOf } from '../measures.ts'

/** The figures of one unit as sentences, group by group. An index has no words of its own. */
export const unitInWords = (reading: Reading, unit: UnitResult, whole: string): TemplateResult => {
  const { page, sentences } = reading
  const shown = unit.figures
    .filter(({ mean, kind }) => mean !== null && kind !== 'index')
    .map((figure) => ({ figure, measure: measureOf(page, reading.instrument, figure) }))
  const inGroups = GROUPS.flatMap((group) => shown.filter(({ measure }) => measure.group === group))
  return html`${unit.holdingBack ? html`<p class="notice">${sentences('holding-back')}</p>` : nothing}
    ${inGroups.map(({ figure, measure: { label, group, direction } }) => {
      const { seen, smallest } = wordsOf(reading, figure, whole)
      return html`<div class="topic ${group}">
        <h3>${direction < 0 ? page.say('lower-is-better', { name: label }) : label}</h3>
        <p>${seen.join(' ')}</p>
        ${smallest === '' ? nothing : html`<p class="note">${smallest}</p>`}
        ${sharesBar(page, figure.shares, group)}
      </div>`
    })}`
}
