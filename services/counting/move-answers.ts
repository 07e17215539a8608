import { gapOf } from './clip.ts'
import { type AnswerSum, scoreOf } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'

/** How far the sum of one group on one measure is moved, in whole gaps of the scale, up or down. */
export interface Move {
  readonly by: number
  /** Which of the answers is moved first, from 0 up to 1. */
  readonly from: number
}

export interface Moves {
  /** The farthest that a sum is moved for the group itself, in gaps. */
  readonly most: number
  /** The farthest for each person who is missing from the group, in gaps. */
  readonly mostEach: number
  /**
   * @param group the people of a block, by a name that only the same people have
   * @param missing names of those who were once asked with them, and are not now
   */
  readonly of: (group: string, measure: string, missing: readonly string[]) => Move
}

/**
 * Variance, in gaps, of the sum of two draws that move by `most` at most. Each draw is a whole number up to
 * half of it.
 */
const varianceOf = (most: number): number => (most * (most + 2)) / 6

/** Variance, in gaps, of the move of a group's sum. @param missing how many people are missing */
export const movedBy = ({ most, mostEach }: Moves, missing: number): number =>
  varianceOf(most) + missing * varianceOf(mostEach)

/** Moves nothing: for tests of the arithmetic alone. */
export const standStill: Moves = { most: 0, mostEach: 0, of: () => ({ by: 0, from: 0 }) }

/**
 * Moves answers by one gap each until their sum has moved as far as is asked. So sum, shares, distribution and
 * squares are still those of answers that people could have given. No answer is moved twice before every answer
 * was moved once. An answer at the end of the scale stays. The order of arrival plays no part.
 */
export const moveAnswers = (
  answers: readonly AnswerSum[],
  { by, from }: Move,
  points: Points,
): readonly AnswerSum[] => {
  const gap = gapOf(points)
  const sign = Math.sign(by)
  const sorted = answers.toSorted((a, b) => scoreOf(a) - scoreOf(b) || a.answered - b.answered)
  let left = Math.abs(by)
  for (let round = 0; round < Math.abs(by) && left > 0; round++) {
    const first = Math.floor(from * sorted.length)
    for (let step = 0; step < sorted.length && left > 0; step++) {
      const at = (first + step) % sorted.length
      const { sum, answered } = sorted[at]!
      const become = sum + sign * gap * answered
      if (become < points.lowest * answered || become > points.highest * answered) continue
      sorted[at] = { sum: become, answered }
      left -= 1
    }
  }
  return sorted
}
