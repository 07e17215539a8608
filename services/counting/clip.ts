import { type Range, widthOf } from '../statistics/points.ts'
import { favourOf } from './engine/favourable.ts'
import { type AnswerSum, scoreOf } from './engine/scale-scores.ts'

/** From this many on, a sum at the very end of the scale no longer tells everybody's answer. */
const LARGE = 30

/** A whole point of the scale, or on scales of fewer than five points the same share of it. */
const stepOf = (points: Range): number => Math.min(1, widthOf(points))

/** Smallest and largest sum that may be kept of n answers: 2.0·n and 5n − 1, mirrored where high is the worse end. */
const boundsOf = (n: number, direction: 1 | -1, points: Range): readonly [number, number] => {
  const [lowest, highest, step] = [points.lowest, points.highest, stepOf(points)]
  return direction === 1
    ? [(lowest + step) * n, highest * n - step]
    : [lowest * n + step, (highest - step) * n]
}

const moved = (one: AnswerSum, score: number): AnswerSum => ({
  sum: score * one.answered,
  answered: one.answered,
})

/** Moves scores towards a target, the farthest first, until they were moved by as much as is asked. */
const moveTowards = (
  answers: readonly AnswerSum[],
  target: number,
  by: number,
  sign: 1 | -1,
): readonly AnswerSum[] => {
  let left = by
  const farthestFirst = answers.toSorted((a, b) => sign * (scoreOf(a) - scoreOf(b)))
  return farthestFirst.map((one) => {
    const step = Math.min(left, Math.max(0, sign * (target - scoreOf(one))))
    left -= step
    return step === 0 ? one : moved(one, scoreOf(one) + sign * step)
  })
}

/**
 * A mean of 1.0 or 5.0 would tell what each person answered, so below 30 a block's sum is brought within
 * bounds before anything is kept. It is the answers that move, once, and everything kept of the block and
 * of every union around it is counted from the moved ones: were only the small block's sum clipped, a
 * larger one less its other parts would bring the true sum back.
 */
export const clipAnswers = (
  answers: readonly AnswerSum[],
  direction: 1 | -1,
  points: Range,
): readonly AnswerSum[] => {
  if (answers.length >= LARGE) return answers
  const total = answers.reduce((sum, one) => sum + scoreOf(one), 0)
  const [least, most] = boundsOf(answers.length, direction, points)
  const step = stepOf(points)
  if (total < least) return moveTowards(answers, points.lowest + step, least - total, 1)
  return total > most ? moveTowards(answers, points.highest - step, total - most, -1) : answers
}

/**
 * Nor may shares say that everybody stands on one side: where they do, one is put beside, for these and for
 * the distributions of every larger block.
 */
export const divide = (
  answers: readonly AnswerSum[],
  direction: 1 | -1,
  points: Range,
): readonly AnswerSum[] => {
  const [first, ...others] = answers
  if (first === undefined) return answers
  const side = favourOf(first, direction, points)
  if (others.some((one) => favourOf(one, direction, points) !== side)) return answers
  const middle = (points.lowest + points.highest) / 2
  const beside = side === 'neutral' ? middle + direction * widthOf(points) : middle
  return [moved(first, beside), ...others]
}

/** Of a yes or no: never nobody, never everybody. */
export const clipChosen = (chosen: number, of: number): number => Math.min(Math.max(chosen, 1), of - 1)
