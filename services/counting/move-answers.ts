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
  /** The farthest that a sum is ever moved, in gaps. */
  readonly most: number
  /** @param group the people of a block, by a name that only the same people have */
  readonly of: (group: string, measure: string) => Move
}

/** For arithmetic that is judged without it. */
export const standStill: Moves = { most: 0, of: () => ({ by: 0, from: 0 }) }

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
