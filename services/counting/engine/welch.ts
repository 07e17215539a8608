import { tProbability, tQuantile } from '../../statistics/distributions.ts'
import { mean, variance } from './descriptives.ts'

/** Two independent groups; differences are second less first. NaN where undefined. */
export interface Comparison {
  readonly n1: number
  readonly n2: number
  readonly m1: number
  readonly m2: number
  readonly diff: number
  readonly se: number
  readonly df: number
  readonly ci_lo: number
  readonly ci_hi: number
  readonly t: number
  /** Two-sided. */
  readonly p: number
  /** Standardised difference, corrected for small groups. */
  readonly g: number
}

const UNTESTED = {
  df: Number.NaN,
  ci_lo: Number.NaN,
  ci_hi: Number.NaN,
  t: Number.NaN,
  p: Number.NaN,
  g: Number.NaN,
}

/** Hedges g with the approximate correction 1 − 3/(4·df − 1). (Hedges 1981, eq. 4 and 6e.) */
const hedges = (diff: number, v1: number, v2: number, n1: number, n2: number): number => {
  const freedom = n1 + n2 - 2
  const pooled = Math.sqrt(((n1 - 1) * v1 + (n2 - 1) * v2) / freedom)
  return ((1 - 3 / (4 * freedom - 1)) * diff) / pooled
}

/**
 * Welch's t test with a 95 % interval. (Welch 1947; degrees of freedom after Satterthwaite 1946.) No
 * test below two values in a group, nor where neither group varies.
 */
export const welch = (first: readonly number[], second: readonly number[]): Comparison => {
  const n1 = first.length
  const n2 = second.length
  const m1 = mean(first)
  const m2 = mean(second)
  if (n1 < 2 || n2 < 2) return { n1, n2, m1, m2, diff: Number.NaN, se: Number.NaN, ...UNTESTED }
  const v1 = variance(first)
  const v2 = variance(second)
  const e1 = v1 / n1
  const e2 = v2 / n2
  const se = Math.sqrt(e1 + e2)
  const diff = m2 - m1
  if (se === 0) return { n1, n2, m1, m2, diff, se, ...UNTESTED }
  const df = se ** 4 / (e1 ** 2 / (n1 - 1) + e2 ** 2 / (n2 - 1))
  const half = tQuantile(df) * se
  return {
    n1,
    n2,
    m1,
    m2,
    diff,
    se,
    df,
    ci_lo: diff - half,
    ci_hi: diff + half,
    t: diff / se,
    p: tProbability(diff / se, df),
    g: hedges(diff, v1, v2, n1, n2),
  }
}
