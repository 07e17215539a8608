import { html, nothing, type TemplateResult } from 'lit'
import type { AidField, AidPart } from '../../../services/library/aids/aids.contract.ts'

const drawTable = ({
  columns,
  rows,
}: NonNullable<
  AidPart['table']
>): TemplateResult => html`<div class="wide" tabindex="0" role="region" aria-label=${columns.filter(Boolean).join(' · ')}>
    <table>
      <thead><tr>${columns.map((column) => (column === '' ? html`<td></td>` : html`<th scope="col">${column}</th>`))}</tr></thead>
      <tbody>${rows.map(
        ([first = '', ...rest]) =>
          html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody>
    </table></div>`

/**
 * One part of an aid, as it is read; what is filled in is drawn by the page that keeps it.
 *
 * @param within what identifiers begin with, where several aids stand on a page
 */
export const drawPart = (
  { id, title, text, points = [], table, questions = [], fields = [] }: AidPart,
  drawField: (field: AidField) => TemplateResult,
  within = '',
): TemplateResult => html`<section class="part"><h2 id="${within}part-${id}" tabindex="-1">${title}</h2>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${points.length === 0 ? nothing : html`<ul>${points.map((point) => html`<li>${point}</li>`)}</ul>`}
    ${table === undefined ? nothing : drawTable(table)}
    ${questions.length === 0 ? nothing : html`<ul class="questions">${questions.map((question) => html`<li>${question}</li>`)}</ul>`}
    ${fields.map(drawField)}</section>`
