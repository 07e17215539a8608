import type { Measure } from './measures.ts'
import type { Scoring } from './person-score.ts'

/** From this many on, a sum at the very end of the scale no longer tells everybody's answer. */
const LARGE = 30

/**
 * A mean of 1.0 or 5.0 would tell what each person answered, so below 30 a block's sum is clipped to
 * [2.0·n, 5n − 1] before it is kept (mirrored where high is the worse end). Clipping on display would
 * be undone by subtracting siblings from a parent.
 */
export const clip = (
  total: number,
  n: number,
  measure: Pick<Measure, 'direction'>,
  scoring: Scoring,
): number => {
  if (n >= LARGE) return total
  const { lowest, highest } = scoring
  const [least, most] =
    measure.direction === 1 ? [(lowest + 1) * n, highest * n - 1] : [lowest * n + 1, (highest - 1) * n]
  return Math.min(Math.max(total, least), most)
}
