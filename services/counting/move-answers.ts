import { gapOf } from './clip.ts'
import { type AnswerSum, scoreOf } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'

/** How far the sum of one group on one measure is moved: whole gaps of the scale, up or down. */
export interface Move {
  readonly by: number
  /** Which of the answers is moved first, from 0 up to 1. */
  readonly from: number
}

export interface Moves {
  /** The farthest that a sum is moved for the group itself, in gaps. */
  readonly most: number
  /** And for each who is missing from it. */
  readonly mostEach: number
  /**
   * @param group the people of a block, by a name that only the same people have
   * @param missing names of those who were once asked with them, and are not now
   */
  readonly of: (group: string, measure: string, missing: readonly string[]) => Move
}

/** Variance, in gaps, of two draws added, which move by so much at most: of whole numbers up to half of it each. */
const varianceOf = (most: number): number => (most * (most + 2)) / 6

/** Variance, in gaps, of what the sum of a group is moved by. @param missing how many are */
export const movedBy = ({ most, mostEach }: Moves, missing: number): number =>
  varianceOf(most) + missing * varianceOf(mostEach)

/** For arithmetic that is judged without it. */
export const standStill: Moves = { most: 0, mostEach: 0, of: () => ({ by: 0, from: 0 }) }

/**
 * Moves answers by one gap each until their sum has moved as far as is asked, so that sum, shares, distribution and
 * squares stay those of answers that could have been given. Nobody's answer is moved twice before everybody's was
 * moved once; what stands at the end of the scale stays. The order of arrival plays no part.
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
