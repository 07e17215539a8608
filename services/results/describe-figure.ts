import { coarseShares, shareBound } from '../statistics/coarse-shares.ts'
import type { Compared } from './compare-figures.ts'
import { halfWidthOf } from './own-spread.ts'
import { isShown, type PlacedFigure, type Shown } from './report-rows.ts'
import type { ShownFigure } from './results.contract.ts'
import { balanceWord, levelOf, liesAt } from './signal-level.ts'

/** The comparisons of a figure: with the rest of the larger unit, and with an earlier wave. */
export interface Beside {
  readonly comparison: Compared | undefined
  readonly trend: (Compared & { readonly since: string }) | undefined
}

const threeShares = (percents: readonly number[], answers: number): NonNullable<ShownFigure['shares']> => {
  const [favourable = 5, neutral = 5, unfavourable = 5] = percents
  const bounds = {
    favourable: shareBound(favourable),
    neutral: shareBound(neutral),
    unfavourable: shareBound(unfavourable),
  }
  return { favourable, neutral, unfavourable, answers, bounds }
}

type InWords = Pick<
  ShownFigure,
  'level' | 'wording' | 'shares' | 'fifths' | 'fifthBounds' | 'deviation' | 'margin'
>

const NO_WORDS: InWords = {
  level: null,
  wording: null,
  shares: null,
  fifths: null,
  fifthBounds: null,
  deviation: null,
  margin: null,
}

const describeIndex = (row: Shown): InWords => {
  const margin = halfWidthOf(row)
  const wording = row.role === 'balance' ? `balance-${balanceWord(row.mean, margin)}` : null
  return { ...NO_WORDS, wording, margin }
}

const describeShown = (row: Shown): InWords => {
  const percents = row.shares === null ? null : coarseShares(row.shares)
  const fifths = row.fifths === null ? null : coarseShares(row.fifths)
  const level = levelOf(row.mean, percents, row)
  const margin = halfWidthOf(row)
  return {
    level,
    wording: `level-${liesAt(row.mean, margin, level, row)}`,
    shares: percents && threeShares(percents, row.shares_valid ?? 0),
    fifths: fifths && [...fifths],
    fifthBounds: fifths?.map(shareBound) ?? null,
    deviation: row.deviation,
    // A mean that was clipped is a bound, not a measurement, so it has no margin.
    margin: row.bound === null ? margin : null,
  }
}

const describe = (row: PlacedFigure): InWords => {
  if (!isShown(row)) return NO_WORDS
  return row.kind === 'index' ? describeIndex(row) : describeShown(row)
}

/** One figure as a page shows it, or why it is withheld. */
export const describeFigure = (row: PlacedFigure, { comparison, trend }: Beside): ShownFigure => ({
  measure: row.measure,
  kind: row.kind,
  role: row.role,
  valid: row.valid,
  mean: row.mean,
  bound: row.bound,
  ...describe(row),
  comparison: comparison ?? null,
  trend: trend ?? null,
  withheld: row.withheld,
})
