import { favourOf } from './engine/favourable.ts'
import { type AnswerSum, scoreOf } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'

/** From this many answers on, a sum at the very end of the scale no longer tells everybody's answer. */
const LEAST_NOT_CLIPPED = 30

/** Sums are kept to four decimals. */
const ROUNDING_ERROR = 0.0001

/**
 * The smallest distance between two points of the scale. Answers move by whole gaps, so that they stay at
 * points where answers can be.
 */
export const gapOf = ({ all }: Pick<Points, 'all'>): number => {
  const values = [...all].sort((a, b) => a - b)
  return Math.min(...values.slice(1).map((value, at) => value - (values[at] ?? 0)))
}

/**
 * The smallest and the largest sum that may be kept of n answers: 2.0·n and 5n − 1, mirrored where high is the
 * worse end. On a scale of fewer than five points a whole point for everybody would be too much. There it is
 * one point for one person.
 */
const boundsOf = (n: number, direction: 1 | -1, points: Points): readonly [number, number] => {
  const { lowest, highest } = points
  const gap = gapOf(points)
  const short = points.all.size < 5
  return [
    lowest * n + (direction === 1 && !short ? gap * n : gap),
    highest * n - (direction === -1 && !short ? gap * n : gap),
  ]
}

/**
 * How much lower, and how much higher, the true sum may have been where it was brought to its bound; 0 where it
 * was not. All but one of the answers may have stood at the worse end, and one at the other.
 */
export const hiddenBeyond = (
  total: number,
  n: number,
  direction: 1 | -1,
  points: Points,
): { readonly hiddenBelow: number; readonly hiddenAbove: number } => {
  if (n >= LEAST_NOT_CLIPPED) return { hiddenBelow: 0, hiddenAbove: 0 }
  const [least, most] = boundsOf(n, direction, points)
  return {
    hiddenBelow: total <= least + ROUNDING_ERROR ? least - points.lowest * n : 0,
    hiddenAbove: total >= most - ROUNDING_ERROR ? points.highest * n - most : 0,
  }
}

const moved = (one: AnswerSum, score: number): AnswerSum => ({
  sum: score * one.answered,
  answered: one.answered,
})

/** Moves scores towards a target, the farthest first, until they have moved as much as is asked. */
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
 * A mean of 1.0 or 5.0 would tell what each person answered. So below 30 answers a block's sum is brought
 * within bounds before anything is kept. The answers themselves move, once. Everything that is kept of the
 * block, and of every union around it, is counted from the moved answers. If only the sum of the small block
 * were clipped, a larger block less its other parts would give the true sum.
 */
export const clipAnswers = (
  answers: readonly AnswerSum[],
  direction: 1 | -1,
  points: Points,
): readonly AnswerSum[] => {
  if (answers.length >= LEAST_NOT_CLIPPED) return answers
  const total = answers.reduce((sum, one) => sum + scoreOf(one), 0)
  const [least, most] = boundsOf(answers.length, direction, points)
  const gap = gapOf(points)
  if (total < least) return moveTowards(answers, points.lowest + gap, least - total, 1)
  return total > most ? moveTowards(answers, points.highest - gap, total - most, -1) : answers
}

/** The side that all answers are on. Undefined where they are on several sides. */
export const sideOf = (answers: readonly AnswerSum[], direction: 1 | -1, points: Points) => {
  const sides = new Set(answers.map((one) => favourOf(one, direction, points)))
  const [side] = sides
  return sides.size === 1 ? side : undefined
}

/**
 * Puts one answer on another side, at the nearest point there. It is the lowest answer, so it does not tell who
 * came first.
 */
export const putOneBeside = (
  answers: readonly AnswerSum[],
  direction: 1 | -1,
  points: Points,
): readonly AnswerSum[] => {
  const side = sideOf(answers, direction, points)
  const [lowest, ...others] = answers.toSorted((a, b) => scoreOf(a) - scoreOf(b))
  if (lowest === undefined || side === undefined) return answers
  const beside = [...points.all]
    .filter((value) => favourOf({ sum: value, answered: 1 }, direction, points) !== side)
    .sort((a, b) => Math.abs(a - scoreOf(lowest)) - Math.abs(b - scoreOf(lowest)) || a - b)
  return beside[0] === undefined ? answers : [moved(lowest, beside[0]), ...others]
}

/** Clips how many chose something: never nobody, and never everybody. */
export const clipChosen = (chosen: number, of: number): number => Math.min(Math.max(chosen, 1), of - 1)
