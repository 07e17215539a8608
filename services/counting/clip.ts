import type { Points } from './engine/scoring-instrument.ts'
import type { Measure } from './measures.ts'

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
  { direction }: Pick<Measure, 'direction'>,
  { lowest, highest }: Pick<Points, 'lowest' | 'highest'>,
): number => {
  if (n >= LARGE) return total
  const [least, most] =
    direction === 1 ? [(lowest + 1) * n, highest * n - 1] : [lowest * n + 1, (highest - 1) * n]
  return Math.min(Math.max(total, least), most)
}

/**
 * Nor may a share say that all, or none, answered alike: where a count is everybody, one is moved to its
 * neighbour before it is kept. What is shown is in steps of 5 % from 5 to 95, so nothing is lost by it.
 */
export const clipCounts = (counts: readonly number[]): readonly number[] => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const at = counts.indexOf(all)
  if (all === 0 || at < 0) return counts
  const neighbour = at === 0 ? 1 : at - 1
  return counts.map((count, place) => (place === at ? count - 1 : place === neighbour ? count + 1 : count))
}

/** Of a yes or no: never nobody, never everybody. */
export const clipChosen = (chosen: number, of: number): number => Math.min(Math.max(chosen, 1), of - 1)
