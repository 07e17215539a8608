import { tQuantile } from '../../statistics/distributions.ts'
import type { Points } from './scoring-instrument.ts'

export type Interval = readonly [low: number, high: number]

export const NO_INTERVAL: Interval = [Number.NaN, Number.NaN]

/**
 * Two-sided 95 % interval of a mean with Student t; undefined below two values.
 *
 * @param freedom degrees of freedom, n − 1 unless the deviation has borrowed some
 */
export const tInterval = (mean: number, deviation: number, n: number, freedom: number = n - 1): Interval => {
  if (n < 2) return NO_INTERVAL
  const half = (tQuantile(freedom) * deviation) / Math.sqrt(n)
  return [mean - half, mean + half]
}

/** Cut to the points that exist. */
export const cut = ([low, high]: Interval, { lowest, highest }: Points): Interval => [
  Math.min(Math.max(low, lowest), highest),
  Math.min(Math.max(high, lowest), highest),
]

/** Degrees of freedom that the pooled deviation is worth. */
export const BORROWED_FREEDOM = 4

/**
 * A deviation drawn towards the pooled one: s̃² = (4·s²pooled + (n−1)·s²)/(n+3), with n + 3 degrees of
 * freedom. Five people who agree do not know their mean without error. (Smyth 2004, moderated t;
 * `services/counting/scoring.md`, 4.)
 */
export const moderate = (deviation: number, pooled: number, n: number): number =>
  Math.sqrt((BORROWED_FREEDOM * pooled ** 2 + (n - 1) * deviation ** 2) / (BORROWED_FREEDOM + n - 1))

/** Interval with finite-population correction √(1 − n/N): computed for the analyst, never published. */
export const finiteInterval = (mean: number, deviation: number, n: number, invited: number): Interval => {
  if (n < 2) return NO_INTERVAL
  const corrected = deviation * Math.sqrt(Math.max(0, 1 - n / invited))
  return tInterval(mean, corrected, n)
}
