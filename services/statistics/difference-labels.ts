/** How a difference may be worded: it is there, it is there but small, it may be there, it is not seen. */
export type DifferenceLabel = 'clear' | 'small' | 'possible' | 'none'

/**
 * Share of false findings among those named, by Benjamini-Hochberg. (`services/results/words-about-numbers.md`,
 * 6.)
 */
export const FALSE_SHARE = 0.1

/** In points of a scale from 1 to 5. */
const WORTH_A_WORD = 0.25
const WORTH_A_GUESS = 0.5

/** Differences of decimals miss a threshold by the last bit: 3.75 − 3.5 is not always a quarter. */
export const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6

/**
 * @param size of the difference, without its sign
 * @param corrected p-value, corrected for all tests of one report (`benjamini-hochberg.ts`)
 * @param width of the scale, 1 for five points
 */
export const differenceLabel = (size: number, corrected: number, width: number): DifferenceLabel => {
  const seen = sixDecimals(size)
  if (corrected < FALSE_SHARE) return seen >= WORTH_A_WORD * width ? 'clear' : 'small'
  return seen >= WORTH_A_GUESS * width ? 'possible' : 'none'
}
