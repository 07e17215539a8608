import { html, nothing, type TemplateResult } from 'lit'
import type { EyeLineRow } from '../../parts/eye-line-chart.ts'
import type { Figure, UnitResult } from '../api.ts'
import { fifths } from '../figures/fifths.ts'
import { meanShown } from '../figures/mean-shown.ts'
import type { Reading } from '../figures/sentences.ts'
import { shareOf } from '../figures/share-words.ts'
import { endsOf, GROUPS, HUES, type Measure, measureOf } from '../measures.ts'
import type { Page } from '../page.ts'
import '../../parts/eye-line-chart.ts'

export interface EyeLine {
  /** Whose figures are the dots. */
  readonly unit: UnitResult
  /** Whose figures are the ticks; undefined for none. */
  readonly beside: UnitResult | undefined
  /** The dots are not the team's own. */
  readonly hollow: boolean
}

const DASH = '–'
const SHARES = ['favourable', 'neutral', 'unfavourable'] as const

const sharesCell = (page: Page, shares: Figure['shares'], part: (typeof SHARES)[number]): string =>
  shares === null ? DASH : shareOf(page, shares[part], shares.bounds[part])

const rowOf = (
  page: Page,
  { beside }: EyeLine,
  figure: Figure,
  measure: Measure,
  withShares: boolean,
): EyeLineRow => {
  const other = beside?.figures.find((one) => one.measure === figure.measure)
  const own = meanShown(page, figure) ?? page.say('not-shown')
  return {
    id: measure.code,
    group: measure.group,
    label: measure.direction < 0 ? page.say('lower-is-better', { name: measure.label }) : measure.label,
    value: figure.mean,
    margin: figure.margin,
    bound: figure.bound,
    reference: figure.mean === null ? null : (other?.mean ?? null),
    shown: own,
    cells: [
      own,
      figure.margin === null || figure.mean === null ? DASH : `± ${page.decimal(figure.margin)}`,
      figure.valid === null ? DASH : String(figure.valid),
      ...(withShares ? SHARES.map((part) => sharesCell(page, figure.shares, part)) : []),
      ...(beside === undefined ? [] : [meanShown(page, other) ?? DASH]),
    ],
  }
}

/** One sentence a reason, with every figure that it holds for; `unit` where it is not the page's own. */
const reasons = (
  page: Page,
  figures: readonly Figure[],
  measure: (figure: Figure) => Measure,
  unit?: string,
) => {
  const codes = [...new Set(figures.flatMap(({ withheld }) => (withheld === null ? [] : [withheld])))]
  return codes.map((code) => {
    const names = figures.filter(({ withheld }) => withheld === code).map((figure) => measure(figure).label)
    const measures = names.join('; ')
    const what =
      unit === undefined
        ? page.say('not-shown-here', { measures })
        : page.say('not-shown-beside', { unit, measures })
    return html`<li><b>${what}</b>
      ${page.sayOr(`withheld-${code}`, page.say('withheld-other'))}</li>`
  })
}

/** Every figure on the eye line, under its group, and why some are not there. */
export const eyeLine = (reading: Reading, shown: EyeLine): TemplateResult => {
  const { page, instrument } = reading
  const { unit, beside, hollow } = shown
  const measure = (figure: Figure) => measureOf(page, instrument, figure)
  // The parts of a composite say it closer, and an index has another scale.
  const figures = unit.figures.filter(({ kind }) => kind === 'facet' || kind === 'item')
  // Below ten answers there are no shares: three columns of dashes say nothing.
  const withShares = figures.some(({ shares }) => shares !== null)
  const all = figures.map((figure) => rowOf(page, shown, figure, measure(figure), withShares))
  // One line that is not drawn is a sentence in its place; a whole group of them is said once, below.
  const drawn = new Set(all.filter(({ value }) => value !== null).map(({ group }) => group))
  const rows = GROUPS.filter((one) => drawn.has(one)).flatMap((one) =>
    all.filter(({ group }) => group === one),
  )
  // A tick that is missing beside a dot has its reason too.
  const own = new Set(figures.filter(({ mean }) => mean !== null).map((one) => one.measure))
  const besideLeftOut = (beside?.figures ?? []).filter((one) => own.has(one.measure) && one.mean === null)
  const columns = [
    page.say('table-topic'),
    page.say('table-mean'),
    page.say('table-margin'),
    page.say('table-answers'),
    ...(withShares ? SHARES.map((part) => page.say(`share-${part}`)) : []),
  ]
  const statements = figures.map(measure).filter(({ statement }) => statement !== '')
  const ends = endsOf(instrument)
  return html`<section class="card tall" aria-labelledby="eye-line">
    <h2 id="eye-line">${page.say('at-eye-level')}</h2>
    <p class="note"><span class="dot ${hollow ? 'ring' : ''}"></span>${page.say(hollow ? 'legend-above' : 'legend-own', { unit: unit.name })}
      ${beside === undefined ? nothing : html`<span class="beside"><span class="tick"></span>${page.say('legend-beside', { unit: beside.name })}</span>`}</p>
    <oh-eye-line-chart ?hollow=${hollow} .rows=${rows}
      .groups=${GROUPS.map((id) => ({ id, label: page.say(`group-${id}`), hue: HUES[id] }))}
      .lowest=${instrument.points.lowest} .highest=${instrument.points.highest}
      .label=${page.say('chart-label', { ...ends, unit: unit.name, n: rows.filter(({ value }) => value !== null).length })}
      .tableLabel=${page.say('as-table')} .columns=${beside === undefined ? columns : [...columns, beside.name]}></oh-eye-line-chart>
    <p class="note gap">${page.say('scale-note', ends)}</p>
    ${
      statements.length === 0
        ? nothing
        : html`<p class="note">${page.say('statements-note')}
          ${statements.map(({ label, statement }, at) => html`${at > 0 ? '; ' : ''}${page.say('statement-of', { name: label, statement })}`)}</p>`
    }
    <ul class="reasons">${reasons(page, figures, measure)}${reasons(page, besideLeftOut, measure, beside?.name)}</ul>
    ${fifths(reading, figures)}
  </section>`
}
