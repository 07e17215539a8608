import { isHigh } from './favourable.ts'
import type { AnswerSum } from './scale-scores.ts'
import type { Points } from './scoring-instrument.ts'

/**
 * Giving and getting: both high, giving more than getting (`OVER`), getting more than giving (`UNDER`),
 * both low. (Shore & Barksdale 1998, mutual high and low obligations; `services/counting/scoring.md`, 6.)
 */
export const QUADRANTS = ['MH', 'OVER', 'UNDER', 'ML'] as const
export type Quadrant = (typeof QUADRANTS)[number]

export const quadrantOf = (
  promisesKept: AnswerSum | null,
  ownContribution: AnswerSum | null,
  points: Points,
): Quadrant | null => {
  if (promisesKept === null || ownContribution === null) return null
  const giving = isHigh(ownContribution, points)
  if (isHigh(promisesKept, points)) return giving ? 'MH' : 'UNDER'
  return giving ? 'OVER' : 'ML'
}
