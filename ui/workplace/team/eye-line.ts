import { html, nothing, type TemplateResult } from 'lit'
import type { EyeLineRow } from '../../parts/eye-line-chart.ts'
import type { Figure, UnitResult } from '../api.ts'
import { GROUPS, HUES, type Measure } from '../measures.ts'
import type { Page } from '../page.ts'
import '../../parts/eye-line-chart.ts'

export interface EyeLine {
  /** Whose figures are the dots. */
  readonly unit: UnitResult
  /** Whose figures are the ticks; undefined for none. */
  readonly beside: UnitResult | undefined
  readonly measureOf: (figure: Figure) => Measure
  /** The dots are not the team's own. */
  readonly hollow: boolean
}

const DASH = '–'

const rowOf = (page: Page, { beside, measureOf }: EyeLine, figure: Figure): EyeLineRow => {
  const measure = measureOf(figure)
  const other = beside?.figures.find((one) => one.measure === figure.measure)
  const read = (value: number | null | undefined): string => (value == null ? DASH : page.decimal(value))
  const own = figure.mean === null ? page.say('not-shown') : page.decimal(figure.mean)
  return {
    id: measure.code,
    group: measure.group,
    label: measure.direction < 0 ? page.say('lower-is-better', { name: measure.label }) : measure.label,
    value: figure.mean,
    margin: figure.margin,
    reference: figure.mean === null ? null : (other?.mean ?? null),
    shown: own,
    cells: [
      own,
      figure.margin === null || figure.mean === null ? DASH : `± ${page.decimal(figure.margin)}`,
      figure.valid === null ? DASH : String(figure.valid),
      ...(beside === undefined ? [] : [read(other?.mean)]),
    ],
  }
}

/** One sentence a reason, with every figure that it holds for. */
const reasons = (page: Page, figures: readonly Figure[], measureOf: EyeLine['measureOf']) => {
  const codes = [...new Set(figures.flatMap(({ withheld }) => (withheld === null ? [] : [withheld])))]
  return codes.map((code) => {
    const names = figures.filter(({ withheld }) => withheld === code).map((figure) => measureOf(figure).label)
    return html`<li><b>${page.say('not-shown-here', { measures: names.join('; ') })}</b>
      ${page.sayOr(`withheld-${code}`, page.say('withheld-other'))}</li>`
  })
}

/** Every figure on the eye line, under its group, and why some are not there. */
export const eyeLine = (page: Page, shown: EyeLine): TemplateResult => {
  const { unit, beside, hollow, measureOf } = shown
  // The parts of a composite say it closer; a composite without parts is a figure like any other.
  const figures = unit.figures.filter(({ kind }) => kind !== 'composite')
  const rows = figures.map((figure) => rowOf(page, shown, figure))
  const columns = [
    page.say('table-topic'),
    page.say('table-mean'),
    page.say('table-margin'),
    page.say('table-answers'),
  ]
  const statements = figures.map(measureOf).filter(({ statement }) => statement !== '')
  return html`<section class="card tall" aria-labelledby="eye-line">
    <h2 id="eye-line">${page.say('at-eye-level')}</h2>
    <p class="note"><span class="dot ${hollow ? 'ring' : ''}"></span>${page.say(hollow ? 'legend-above' : 'legend-own', { unit: unit.name })}
      ${beside === undefined ? nothing : html`<span class="tick"></span>${page.say('legend-beside', { unit: beside.name })}`}</p>
    <oh-eye-line-chart ?hollow=${hollow} .rows=${rows}
      .groups=${GROUPS.map((id) => ({ id, label: page.say(`group-${id}`), hue: HUES[id] }))}
      .label=${page.say('chart-label', { unit: unit.name, n: rows.filter(({ value }) => value !== null).length })}
      .tableLabel=${page.say('as-table')} .columns=${beside === undefined ? columns : [...columns, beside.name]}></oh-eye-line-chart>
    <p class="note gap">${page.say('scale-note')}</p>
    ${
      statements.length === 0
        ? nothing
        : html`<p class="note">${page.say('statements-note')}
          ${statements.map(({ label, statement }, at) => html`${at > 0 ? '; ' : ''}${page.say('statement-of', { name: label, statement })}`)}</p>`
    }
    <ul class="reasons">${reasons(page, figures, measureOf)}</ul>
  </section>`
}
