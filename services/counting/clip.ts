import { favourOf } from './engine/favourable.ts'
import { type AnswerSum, scoreOf } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'

/** From this many on, a sum at the very end of the scale no longer tells everybody's answer. */
const LEAST_NOT_CLIPPED = 30

/** Sums are kept to four decimals. */
const ROUNDING_ERROR = 0.0001

/** The smallest distance between two points of the scale: what is moved must stay where answers can be. */
export const gapOf = ({ all }: Pick<Points, 'all'>): number => {
  const values = [...all].sort((a, b) => a - b)
  return Math.min(...values.slice(1).map((value, at) => value - (values[at] ?? 0)))
}

/**
 * Smallest and largest sum that may be kept of n answers: 2.0·n and 5n − 1, mirrored where high is the worse
 * end. Below five points a whole point for everybody would be too much: there it is one for one person.
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
 * How much lower, and how much higher, a sum that was brought to its bound may have been; nought where it was not.
 * Everybody but one may have stood at the worse end, one at the other.
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
  points: Points,
): readonly AnswerSum[] => {
  if (answers.length >= LEAST_NOT_CLIPPED) return answers
  const total = answers.reduce((sum, one) => sum + scoreOf(one), 0)
  const [least, most] = boundsOf(answers.length, direction, points)
  const gap = gapOf(points)
  if (total < least) return moveTowards(answers, points.lowest + gap, least - total, 1)
  return total > most ? moveTowards(answers, points.highest - gap, total - most, -1) : answers
}

/** The one side that all of them are on; undefined where they are on several. */
export const sideOf = (answers: readonly AnswerSum[], direction: 1 | -1, points: Points) => {
  const sides = new Set(answers.map((one) => favourOf(one, direction, points)))
  const [side] = sides
  return sides.size === 1 ? side : undefined
}

/** Puts one answer on another side: the lowest, which does not tell who came first, at the nearest point there. */
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

/** Of a yes or no: never nobody, never everybody. */
export const clipChosen = (chosen: number, of: number): number => Math.min(Math.max(chosen, 1), of - 1)
