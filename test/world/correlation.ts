/** Place of each value among all; no value may stand twice. */
const ranksOf = (values: readonly number[]): readonly number[] => {
  const ranks: number[] = []
  for (const [rank, [, at]] of values
    .map((value, at) => [value, at] as const)
    .sort(([a], [b]) => a - b)
    .entries())
    ranks[at] = rank
  return ranks
}

/** Spearman's rank correlation: 1 for the same order, -1 for the opposite, about 0 for neither. */
export const rankCorrelation = (one: readonly number[], other: readonly number[]): number => {
  const a = ranksOf(one)
  const b = ranksOf(other)
  const n = a.length
  const squares = a.reduce((sum, rank, at) => sum + (rank - (b[at] ?? 0)) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}

/**
 * How far from 0 the mean correlation of so many random orders may lie: five standard deviations, which
 * chance passes less than once in a million times.
 */
export const byChance = (orders: number, length: number): number => 5 / Math.sqrt(orders * (length - 1))
