import { mean, squaresAround, sum, valid } from './descriptives.ts'

/**
 * Standard deviation within teams, pooled: √(Σ within-team sums of squares / Σ (n − 1)), over teams with
 * two answers or more.
 *
 * @param teams scores, team by team
 * @returns NaN where no team has two answers
 */
export const pooledWithin = (teams: readonly (readonly number[])[]): number => {
  const spread = teams.map(valid).filter(({ length }) => length > 1)
  const squares = sum(spread.map((scores) => squaresAround(scores, mean(scores))))
  return Math.sqrt(squares / spread.reduce((freedom, { length }) => freedom + length - 1, 0))
}
