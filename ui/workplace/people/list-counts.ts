import { css, html, type TemplateResult } from 'lit'
import type { ImportSummary } from '../api.ts'
import type { Page } from '../page.ts'

export const countsLook = css`
  .counts { margin: 4px 0 18px; grid-template-columns: repeat(auto-fit, minmax(110px, 1fr)) }
  .counts dd { font: 550 30px/1.1 var(--title); font-variant-numeric: tabular-nums lining-nums }
`

/** How much a list changes, before anything is taken. */
export const listCounts = (page: Page, summary: ImportSummary): TemplateResult => {
  const count = (name: string, n: number) => html`<div><dt>${page.say(name)}</dt><dd>${n}</dd></div>`
  return html`<dl class="counts">
    ${count('list-people', summary.people)} ${count('list-units', summary.units.length)}
    ${count('list-added', summary.added)} ${count('list-left', summary.left)} ${count('list-moved', summary.moved)}
    ${count('list-renumbered', summary.renumbered)}
  </dl>`
}
