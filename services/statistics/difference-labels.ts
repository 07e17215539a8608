/** How a difference may be worded: it is there, it is there but small, it may be there, it is not seen. */
export type DifferenceLabel = 'clear' | 'small' | 'possible' | 'none'

/** (`publication.md`, scoring 8.) In points of a scale from 1 to 5. */
const FALSE_SHARE = 0.1
const WORTH_A_WORD = 0.25
const WORTH_A_GUESS = 0.5

/**
 * @param size of the difference, without its sign
 * @param corrected p-value, corrected for all tests of one report (`benjamini-hochberg.ts`)
 * @param width of the scale, 1 for five points
 */
export const differenceLabel = (size: number, corrected: number, width: number): DifferenceLabel => {
  if (corrected < FALSE_SHARE) return size >= WORTH_A_WORD * width ? 'clear' : 'small'
  return size >= WORTH_A_GUESS * width ? 'possible' : 'none'
}
