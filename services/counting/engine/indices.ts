import type { Range } from '../../statistics/points.ts'

/**
 * An index by its definition: the sum of its components, each in percent of the scale, by their weights.
 * With weights 1 and −1 that is a balance from −100 to 100, with a half each an index from 0 to 100.
 * (`services/counting/scoring.md`, 5 and 7.)
 *
 * @param scores of the components, in points; NaN where there is none
 * @returns NaN where a component is missing
 */
export const weighted = (
  scores: readonly number[],
  weights: readonly number[],
  { lowest, highest }: Range,
): number =>
  scores.reduce((sum, score, at) => {
    const percent = (100 * (score - lowest)) / (highest - lowest)
    return sum + (weights[at] ?? Number.NaN) * percent
  }, 0)
