import { html, nothing, type TemplateResult } from 'lit'
import type { Finding } from '../api.ts'
import type { Page } from '../page.ts'
import { readingsOf } from './encodings.ts'

/** How a cell reads in each encoding that the file may be in. */
const readings = (page: Page, finding: Finding): string =>
  readingsOf(finding)
    .map(({ encoding, text }) => `${page.say(`encoding-${encoding}`)}: ${text}`)
    .join(' · ')

/** What the reader of a staff list found, in words. A missing column is named by its field. */
const inWords = (page: Page, finding: Finding): string => {
  const value = String(finding.value ?? readings(page, finding))
  const lines = Array.isArray(finding.lines) ? finding.lines.join(', ') : ''
  return page.say(`finding-${finding.code}`, {
    value: finding.code === 'column-missing' ? page.sayOr(`field-${value}`, value) : value,
    first: Number(finding.first ?? 0),
    lines,
  })
}

/** A long list of the same mistake is one mistake: the first hundred are enough to find the cause. */
const MOST_FINDINGS_SHOWN = 100

/** Line, column and words, one row a finding. */
export const findingTable = (page: Page, findings: readonly Finding[], caption: string): TemplateResult =>
  html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption class="hidden">${caption}</caption>
        <thead><tr>
          <th scope="col" class="figure">${page.say('finding-line')}</th>
          <th scope="col">${page.say('finding-column')}</th>
          <th scope="col">${page.say('finding-what')}</th>
        </tr></thead>
        <tbody>${findings.slice(0, MOST_FINDINGS_SHOWN).map(
          (finding) => html`<tr>
            <td class="figure">${finding.line}</td>
            <td>${finding.column === '' ? page.say('whole-row') : finding.column}</td>
            <td>${inWords(page, finding)}</td>
          </tr>`,
        )}</tbody>
      </table>
    </div>
    ${findings.length > MOST_FINDINGS_SHOWN ? html`<p class="note">${page.say('findings-more', { n: findings.length - MOST_FINDINGS_SHOWN })}</p>` : nothing}`
