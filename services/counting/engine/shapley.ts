import { solve } from './solve.ts'
import type { Matrix } from './symmetric-eigen.ts'

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

/** R² of the outcome on the predictors whose bit is set; NaN where they are collinear. */
const explained = (between: Matrix, withOutcome: readonly number[], subset: number): number => {
  const members = withOutcome.flatMap((_, at) => ((subset >> at) & 1 ? [at] : []))
  const target = members.map((at) => withOutcome[at] ?? Number.NaN)
  const weights = solve(
    members.map((i) => members.map((j) => between[i]?.[j] ?? Number.NaN)),
    target,
  )
  if (weights === null) return Number.NaN
  return weights.reduce((sum, weight, at) => sum + weight * (target[at] ?? Number.NaN), 0)
}

/**
 * What each predictor adds to R², averaged over all orders in which predictors can be added: exact, over
 * all 2^p subsets. (Shapley 1953; Lindeman, Merenda & Gold 1980, LMG; Grömping 2006, eq. 5.)
 *
 * @param between correlations of the predictors, at most twelve
 * @param withOutcome their correlations with the outcome
 * @returns shares that add up to R²
 */
export const shapleyShares = (between: Matrix, withOutcome: readonly number[]): readonly number[] => {
  const p = withOutcome.length
  const r2 = Array.from({ length: 2 ** p }, (_, subset) => explained(between, withOutcome, subset))
  const size = (subset: number) => withOutcome.filter((_, at) => (subset >> at) & 1).length
  const weights = withOutcome.map((_, m) => (factorial(m) * factorial(p - m - 1)) / factorial(p))
  return withOutcome.map((_, at) =>
    r2.reduce(
      (share, without, subset) =>
        (subset >> at) & 1
          ? share
          : share + (weights[size(subset)] ?? 0) * ((r2[subset | (1 << at)] ?? Number.NaN) - without),
      0,
    ),
  )
}
