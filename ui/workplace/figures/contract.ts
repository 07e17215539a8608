import { html, nothing, type TemplateResult } from 'lit'
import type { ContractState, Figure } from '../api.ts'
import type { Reading } from './sentences.ts'

/** What stands in the way, as far as this wave's own figures tell. */
const whyNot = ({ page }: Reading, figures: readonly Figure[]): string => {
  const reasons = figures.flatMap(({ withheld }) => (withheld === null ? [] : [withheld]))
  return reasons.includes('not-released') ? page.say('withheld-not-released') : page.say('contract-needs')
}

/**
 * The state of the psychological contract in a sentence, with the days of the figures that it is made of:
 * they are asked in different waves. Where no wave asked about promises, there is nothing to be missing.
 */
export const contract = (
  reading: Reading,
  { state, from }: ContractState,
  figures: readonly Figure[],
): TemplateResult | typeof nothing => {
  const { page, sentences } = reading
  const asked = figures.filter(({ role }) => role?.startsWith('contract-'))
  if (state === 'withheld' && asked.length === 0) return nothing
  const days = [...new Set(Object.values(from))].sort().map((date) => page.day(date))
  const dates = new Intl.ListFormat(page.texts.language, { type: 'conjunction' }).format(days)
  return html`<section class="card" aria-labelledby="contract"><h2 id="contract">${page.say('contract-state')}</h2>
    <p class="said">${sentences(`contract-${state}`)}</p>
    <p class="note">${state === 'withheld' ? whyNot(reading, asked) : sentences('contract-from', { dates })}</p>
  </section>`
}
