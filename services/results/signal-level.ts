import { type Range, widthOf } from '../statistics/points.ts'

/** Which guide is meant. A convention without norms: high from 3.75, low under 3.00 of five points. */
export type Level = 'high' | 'middle' | 'low' | 'mixed'

const HIGH_ABOVE_LOWEST = 2.75
const LOW_ABOVE_LOWEST = 2
/** Where a quarter stands on each side, the mean between them says little. */
const PERCENT_ON_EITHER_SIDE = 25

/** @param shares favourable, neutral, unfavourable in percent; null below ten answers */
export const levelOf = (mean: number, shares: readonly number[] | null, range: Range): Level => {
  const [favourable = 0, , unfavourable = 0] = shares ?? []
  if (favourable >= PERCENT_ON_EITHER_SIDE && unfavourable >= PERCENT_ON_EITHER_SIDE) return 'mixed'
  if (mean >= range.lowest + HIGH_ABOVE_LOWEST * widthOf(range)) return 'high'
  return mean < range.lowest + LOW_ABOVE_LOWEST * widthOf(range) ? 'low' : 'middle'
}

/** Figures have one decimal. Counted in whole tenths they add up without rounding errors. */
const tenths = (value: number): number => Math.round(value * 10)

/** What may be said of a mean. It lies on one side of the middle only where its whole margin does. */
export const liesAt = (mean: number, margin: number | null, level: Level, range: Range): Level => {
  if (level === 'mixed') return level
  // Without a margin nobody knows how far the interval reaches.
  if (margin === null) return 'middle'
  const middle = (range.lowest + range.highest) / 2
  return Math.abs(tenths(mean) - tenths(middle)) <= tenths(margin) ? 'middle' : level
}

export type BalanceWord = 'more-intrinsic' | 'more-extrinsic' | 'no-clear-side'

/**
 * The balance gets words only where its whole margin lies on one side of 0 and it is 6 or more.
 * (`services/results/words-about-numbers.md`, 8.)
 */
export const balanceWord = (value: number, margin: number | null): BalanceWord => {
  if (margin === null || Math.abs(value) <= margin || Math.abs(value) < 6) return 'no-clear-side'
  return value > 0 ? 'more-intrinsic' : 'more-extrinsic'
}
