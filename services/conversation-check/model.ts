import type { Linear } from './weights.ts'

/** The sum of what every feature weighs, class by class. */
export const scores = ({ bias, weightsOf }: Linear, features: Iterable<string>): number[] => {
  const sums = [...bias]
  for (const name of features) {
    const weights = weightsOf.get(name)
    if (weights === undefined) continue
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  return sums
}

/** Scores as shares that add up to one. */
export const softmax = (sums: readonly number[]): readonly number[] => {
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const total = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / total)
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))
