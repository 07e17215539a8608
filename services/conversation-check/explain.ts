import { LABELS, type Label } from './labels.ts'
import type { Weights } from './weights.ts'

/** What decided, and how much it weighed. */
export interface Reason {
  readonly name: string
  readonly weight: number
}

export interface Why {
  readonly label: Label
  readonly features: readonly Reason[]
}

interface Known {
  readonly name: string
  readonly weights: Float32Array
}

const MOST_REASONS = 6

/** A feature speaks for a label as far as it lifts it above the others. */
const lift = (weights: Float32Array, at: number): number => {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return (weights[at] ?? 0) - mean
}

const reasonsFor = (known: readonly Known[], at: number): readonly Reason[] =>
  known
    .map(({ name, weights }) => ({ name, weight: Math.round(lift(weights, at) * 1000) / 1000 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_REASONS)

/** For every label the features that spoke most for it, the strongest first. */
export const explain = (
  features: ReadonlySet<string>,
  labels: readonly Label[],
  { primary: { weightsOf } }: Weights,
): readonly Why[] => {
  const known = [...features].flatMap((name) => {
    const weights = weightsOf.get(name)
    return weights === undefined ? [] : [{ name, weights }]
  })
  return labels.map((label) => ({ label, features: reasonsFor(known, LABELS.indexOf(label)) }))
}
