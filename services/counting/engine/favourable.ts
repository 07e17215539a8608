import type { Range } from '../../statistics/points.ts'
import type { AnswerSum } from './scale-scores.ts'

export type Favour = 'favourable' | 'neutral' | 'unfavourable'

/** At five eighths of the range or more: 2t ≥ 7a on a scale from 1 to 5, in whole numbers. */
export const isHigh = ({ sum, answered }: AnswerSum, { lowest, highest }: Range): boolean =>
  8 * (sum - lowest * answered) >= 5 * answered * (highest - lowest)

/** At three eighths of the range or less: 2t ≤ 5a on a scale from 1 to 5. */
const isLow = ({ sum, answered }: AnswerSum, { lowest, highest }: Range): boolean =>
  8 * (sum - lowest * answered) <= 3 * answered * (highest - lowest)

/** Scales where high is worse are mirrored first. (`services/counting/scoring.md`, 3.) */
export const favourOf = (one: AnswerSum, direction: 1 | -1, points: Range): Favour => {
  const { sum, answered } = one
  const seen = direction === 1 ? one : { sum: (points.lowest + points.highest) * answered - sum, answered }
  if (isHigh(seen, points)) return 'favourable'
  return isLow(seen, points) ? 'unfavourable' : 'neutral'
}
