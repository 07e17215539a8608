import { LABELS, type Label } from './labels.ts'
import type { Linear, Weights } from './weights.ts'

/** What decided, and how much it weighed. */
export interface Reason {
  readonly name: string
  readonly weight: number
}

export interface Why {
  readonly label: Label
  readonly features: readonly Reason[]
}

const MOST = 6

/** A feature speaks for a label as far as it lifts it above the others. */
const lift = (weights: Float32Array | undefined, at: number): number => {
  if (weights === undefined) return 0
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return (weights[at] ?? 0) - mean
}

const reasonsFor = ({ weightsOf }: Linear, features: ReadonlySet<string>, at: number): readonly Reason[] =>
  [...features]
    .map((name) => ({ name, weight: Math.round(lift(weightsOf.get(name), at) * 1000) / 1000 }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)

/** For every label the features that spoke most for it, the strongest first. */
export const explain = (
  features: ReadonlySet<string>,
  labels: readonly Label[],
  { primary }: Weights,
): readonly Why[] =>
  labels.map((label) => ({ label, features: reasonsFor(primary, features, LABELS.indexOf(label)) }))
