import { stringify } from 'csv-stringify/sync'
import type { ShownFigure, UnitResult } from '../results.contract.ts'
import { type FileFormat, WRITINGS } from './file-formats.ts'

/** A new one comes last: programs of others read by position. `test/results/policy.test.ts` compares each cell with the screen. */
const COLUMNS = [
  'unit',
  'above',
  'answers',
  'invited',
  'measure',
  'kind',
  'valid',
  'mean',
  'bound',
  'margin',
  'level',
  'favourable',
  'favourable_bound',
  'neutral',
  'neutral_bound',
  'unfavourable',
  'unfavourable_bound',
  'comparison',
  'comparison_withheld',
  'trend',
  'trend_withheld',
  'change',
  'smallest',
  'since',
  'withheld',
] as const

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>

const labelled = ({ label, direction }: NonNullable<ShownFigure['comparison']>): string =>
  direction === null ? label : `${label} ${direction}`

/** Cells by column. A column that is left out stays empty. */
const cellsOf = ({ shares, comparison, trend, ...figure }: ShownFigure): Row => ({
  measure: figure.measure,
  kind: figure.kind,
  valid: figure.valid,
  level: figure.level,
  mean: figure.mean,
  bound: figure.bound,
  margin: figure.margin,
  withheld: figure.withheld,
  ...(shares && {
    favourable: shares.favourable,
    favourable_bound: shares.bounds.favourable,
    neutral: shares.neutral,
    neutral_bound: shares.bounds.neutral,
    unfavourable: shares.unfavourable,
    unfavourable_bound: shares.bounds.unfavourable,
  }),
  ...(comparison && { comparison: labelled(comparison), comparison_withheld: comparison.withheld }),
  ...(trend && {
    trend: labelled(trend),
    trend_withheld: trend.withheld,
    change: trend.change,
    smallest: trend.smallest,
    since: trend.since,
  }),
})

/**
 * The tree of figures as a table. It says exactly what the screen shows, from the same rows, with the same
 * reasons. A text that a spreadsheet would take for a formula gets an apostrophe in front. Every format does
 * so, because nobody knows which program opens a file. A negative number stays a number.
 *
 * @param names of all units, to say which unit stands above
 * @param isFirst the first part of a file begins with the names of the columns
 */
export const figuresCsv = (
  units: readonly UnitResult[],
  names: ReadonlyMap<string, string>,
  format: FileFormat,
  isFirst = true,
): string => {
  const records = units.flatMap((unit): readonly Row[] => {
    const { name, answers, invited, withheld } = unit
    const about = { unit: name, above: names.get(unit.parent ?? '') ?? null, answers, invited }
    if (withheld !== null) return [{ ...about, withheld }]
    return unit.figures.map((figure) => ({ ...about, ...cellsOf(figure) }))
  })
  const { delimiter, decimal, byteOrderMark, lineEnd, nothing, quotedTexts } = WRITINGS[format]
  return stringify(records, {
    header: isFirst,
    columns: [...COLUMNS],
    bom: byteOrderMark && isFirst,
    escape_formulas: true,
    delimiter,
    record_delimiter: lineEnd,
    quoted_string: quotedTexts,
    cast: {
      number: (value) => String(value).replace('.', decimal),
      null: () => nothing,
      undefined: () => nothing,
    },
  })
}
