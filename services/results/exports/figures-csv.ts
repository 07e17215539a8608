import { stringify } from 'csv-stringify/sync'
import type { UnitResult } from '../results.contract.ts'

const COLUMNS = [
  ...['unit', 'above', 'answers', 'invited', 'measure', 'kind', 'valid', 'mean', 'bound', 'margin', 'level'],
  ...[
    'favourable',
    'neutral',
    'unfavourable',
    'comparison',
    'trend',
    'change',
    'smallest',
    'since',
    'withheld',
  ],
] as const

const labelled = (one: { readonly label: string; readonly direction: string | null } | null): string =>
  one === null ? '' : one.direction === null ? one.label : `${one.label} ${one.direction}`

/**
 * The tree of figures as a table: exactly what the screen shows, from the same rows, with the same
 * reasons. A name that a spreadsheet would take for a formula is quoted.
 */
export const figuresCsv = (units: readonly UnitResult[]): string => {
  const names = new Map(units.map(({ unit, name }) => [unit, name]))
  const records = units.flatMap((unit) => {
    const about = [unit.name, names.get(unit.parent ?? '') ?? '', unit.answers, unit.invited]
    if (unit.withheld !== null) return [[...about, ...Array<string>(15).fill(''), unit.withheld]]
    return unit.figures.map(({ shares, comparison, trend, ...figure }) => [
      ...about,
      ...[figure.measure, figure.kind, figure.valid, figure.mean, figure.bound, figure.margin, figure.level],
      ...[shares?.favourable, shares?.neutral, shares?.unfavourable],
      ...[labelled(comparison), labelled(trend), trend?.change, trend?.smallest, trend?.since],
      figure.withheld,
    ])
  })
  return stringify(records, { header: true, columns: [...COLUMNS], bom: true, escape_formulas: true })
}
