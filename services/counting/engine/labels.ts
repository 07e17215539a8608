import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts'
import { type DifferenceLabel, differenceLabel } from '../../statistics/difference-labels.ts'
import type { Comparison } from './welch.ts'

export type Label = DifferenceLabel | 'hidden'

const LEAST_GROUP = 5

interface Compared extends Comparison {
  readonly scale: string
}

const labelOf = ({ n1, n2, p, diff }: Comparison, corrected: number, width: number): Label => {
  if (n1 < LEAST_GROUP || n2 < LEAST_GROUP) return 'hidden'
  if (Number.isNaN(p)) return 'none'
  return differenceLabel(Math.abs(diff), corrected, width)
}

/**
 * Labels all tests of one report together: each p-value is corrected for the others that may be shown.
 *
 * @param directionOf −1 for scales where high is worse
 * @param width of the scale, 1 for five points
 */
export const label = <Row extends Compared>(
  rows: readonly Row[],
  directionOf: (scale: string) => 1 | -1,
  width: number,
) => {
  const shown = rows.filter(({ n1, n2, p }) => n1 >= LEAST_GROUP && n2 >= LEAST_GROUP && !Number.isNaN(p))
  const adjusted = benjaminiHochberg(shown.map(({ p }) => p))
  const corrected = new Map<Row, number>(shown.map((row, at) => [row, adjusted[at] ?? Number.NaN]))
  return rows.map((row) => {
    const p_bh = corrected.get(row) ?? Number.NaN
    const word = labelOf(row, p_bh, width)
    const silent = word === 'hidden' || word === 'none'
    return {
      ...row,
      p_bh,
      label: word,
      favourable: silent ? 0 : Math.sign(row.diff) * directionOf(row.scale),
    }
  })
}
