import { fQuantile } from '../../statistics/distributions.ts'
import { mean, sum, variance } from './descriptives.ts'
import { correlationMatrix } from './pearson.ts'
import type { Interval } from './t-interval.ts'

export interface Alpha {
  /** On covariances: k/(k−1) · (1 − Σ variances / variance of the sum). */
  readonly raw: number
  /** The same on correlations. */
  readonly standardised: number
  /** Mean correlation between two items. */
  readonly meanR: number
}

const NO_ALPHA: Alpha = { raw: Number.NaN, standardised: Number.NaN, meanR: Number.NaN }

/**
 * Coefficient alpha. (Cronbach 1951, eq. 2; as `psych::alpha`, which leaves out items that do not vary.)
 *
 * @param items recoded answers, item by item, of people who answered all of them
 */
export const alphaOf = (items: readonly (readonly number[])[]): Alpha => {
  const varying = items.filter((item) => variance(item) > 0)
  const k = varying.length
  if (k < 2) return NO_ALPHA
  const totals = (varying[0] ?? []).map((_, at) => sum(varying.map((item) => item[at] ?? Number.NaN)))
  const matrix = correlationMatrix(varying)
  const all = sum(matrix.flat())
  return {
    raw: (1 - sum(varying.map(variance)) / variance(totals)) * (k / (k - 1)),
    standardised: (1 - k / all) * (k / (k - 1)),
    meanR: mean(matrix.flatMap((row, i) => row.filter((_, j) => i !== j))),
  }
}

/** 95 % interval of alpha. (Feldt 1965; Feldt, Woodruff & Salih 1987, eq. 8.) */
export const feldtInterval = (alpha: number, n: number, k: number): Interval => {
  if (Number.isNaN(alpha) || n < 2 || k < 2) return [Number.NaN, Number.NaN]
  const bound = (share: number) => 1 - (1 - alpha) * fQuantile(share, n - 1, (n - 1) * (k - 1))
  return [bound(0.975), bound(0.025)]
}

/** Reliability of two items together from their correlation. (Spearman 1910; Brown 1910.) */
export const spearmanBrown = (r: number): number => (2 * r) / (1 + r)
