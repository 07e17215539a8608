import { html, nothing, type TemplateResult } from 'lit'
import type { AboutOrganisation } from '../api.ts'
import type { Reading } from '../figures/sentences.ts'
import { shareOf } from '../figures/share-words.ts'

const DASH = '–'

const two = ({ page }: Reading, value: number | null): string => {
  const format = new Intl.NumberFormat(page.texts.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return value === null ? DASH : format.format(value)
}

const table = (label: string, columns: readonly string[], rows: readonly TemplateResult[]): TemplateResult =>
  html`<div class="wide" tabindex="0" role="region" aria-label=${label}><table>
    <thead><tr>${columns.map((column, at) => html`<th scope="col" class=${at === 0 ? '' : 'figure'}>${column}</th>`)}</tr></thead>
    <tbody>${rows}</tbody>
  </table></div>`

const reliability = (reading: Reading, scales: AboutOrganisation['reliability']): TemplateResult => {
  const { page, instrument } = reading
  const rows = scales.map(({ scale, answers, alpha, low, high, omega, spearmanBrown }) => {
    const name = page.inOurs(instrument.scales.find(({ code }) => code === scale)?.name).text ?? scale
    return html`<tr><th scope="row">${name}</th><td class="figure">${answers}</td>
      <td class="figure">${two(reading, alpha)} (${two(reading, low)} – ${two(reading, high)})</td>
      <td class="figure">${two(reading, omega)}</td><td class="figure">${two(reading, spearmanBrown)}</td></tr>`
  })
  const columns = ['table-topic', 'table-answers', 'table-alpha', 'table-omega', 'table-spearman-brown']
  return html`<details><summary>${page.say('reliability')}</summary>
    <p class="note">${page.say('reliability-why')}</p>
    ${table(
      page.say('reliability'),
      columns.map((name) => page.say(name)),
      rows,
    )}</details>`
}

const PERCENT_WORTH_NAMING = 5

/** What nearly everybody answered needs no row; a statement that several skipped may be put badly. */
const missing = (reading: Reading, items: AboutOrganisation['missing']): TemplateResult => {
  const { page, instrument } = reading
  const skipped = items.filter(({ bounds }) =>
    [bounds.doesNotApply, bounds.ratherNotSay].some((bound) => bound !== 'or-fewer'),
  )
  const rows = skipped.map(({ item, doesNotApply, ratherNotSay, bounds }) => {
    const text = page.inOurs(instrument.items.find(({ id }) => id === item)?.text).text ?? item
    return html`<tr><th scope="row">${text}</th>
      <td class="figure">${shareOf(page, doesNotApply, bounds.doesNotApply)}</td><td class="figure">${shareOf(page, ratherNotSay, bounds.ratherNotSay)}</td></tr>`
  })
  const columns = ['table-statement', 'table-does-not-apply', 'table-rather-not-say']
  const named = columns.map((name) => page.say(name))
  return html`<details><summary>${page.say('missing-answers')}</summary>
    <p class="note">${page.say('missing-answers-why')}
      ${page.say(skipped.length === 0 ? 'missing-answers-none' : 'missing-answers-rest', { n: PERCENT_WORTH_NAMING })}</p>
    ${skipped.length === 0 ? nothing : table(page.say('missing-answers'), named, rows)}</details>`
}

/** How well the questions measured, for who wants to know. Folded: it is about the questionnaire, not about people. */
export const forAnalysts = (reading: Reading, about: AboutOrganisation): TemplateResult | typeof nothing => {
  if (about.reliability.length === 0 && about.missing.length === 0) return nothing
  return html`<section class="card analysts" aria-labelledby="analysts"><h2 id="analysts">${reading.page.say('for-analysts')}</h2>
    ${about.reliability.length === 0 ? nothing : reliability(reading, about.reliability)}
    ${about.missing.length === 0 ? nothing : missing(reading, about.missing)}
  </section>`
}
