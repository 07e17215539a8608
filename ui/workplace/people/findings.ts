import { css, html, nothing, type TemplateResult } from 'lit'
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

/** On a phone the words stand below line and column, over the whole width; the roles say that it is a table still. */
export const findingsLook = css`
  @media (max-width: 700px) {
    table.findings, .findings tbody { display: block }
    .findings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    .findings tr { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 10px; border-top: 1px solid var(--rule); padding: 10px 0 }
    .findings td { border: 0; padding: 0; overflow-wrap: anywhere; color: var(--ink-soft); text-align: left }
    .findings .line::before { content: attr(data-head) " " }
    .findings .what { grid-column: 1 / -1; color: var(--ink) }
  }
`

/** Line, column and words, one row a finding. */
export const findingTable = (page: Page, findings: readonly Finding[], caption: string): TemplateResult =>
  html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table class="findings" role="table">
        <caption class="hidden">${caption}</caption>
        <thead role="rowgroup"><tr role="row">
          <th scope="col" role="columnheader" class="figure">${page.say('finding-line')}</th>
          <th scope="col" role="columnheader">${page.say('finding-column')}</th>
          <th scope="col" role="columnheader">${page.say('finding-what')}</th>
        </tr></thead>
        <tbody role="rowgroup">${findings.slice(0, MOST_FINDINGS_SHOWN).map(
          (finding) => html`<tr role="row">
            <td role="cell" class="figure line" data-head=${page.say('finding-line')}><span>${finding.line}</span></td>
            <td role="cell">${finding.column === '' ? page.say('whole-row') : finding.column}</td>
            <td role="cell" class="what">${inWords(page, finding)}</td>
          </tr>`,
        )}</tbody>
      </table>
    </div>
    ${findings.length > MOST_FINDINGS_SHOWN ? html`<p class="note">${page.say('findings-more', { n: findings.length - MOST_FINDINGS_SHOWN })}</p>` : nothing}`
