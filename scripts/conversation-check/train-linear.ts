import { type LinearData, MOST_STEPS, writeSteps } from '../../services/conversation-check/weights.ts'
import { type SparseRow, trainLogistic } from './logistic.ts'

/** A sentence or a word to learn from: its features, and the classes it belongs to. */
export interface Example {
  readonly features: readonly string[]
  readonly target: readonly number[]
  readonly group: string
  readonly weight?: number
}

export interface HowToTrain {
  readonly classes: readonly string[]
  readonly penalty: number
  /** A feature must occur in as many files: what belongs to one place of work says nothing of another. */
  readonly groups: number
  /** How many features are kept; the others are dropped and the kept ones trained again. */
  readonly keep: number
  readonly rounds: number
}

const commonFeatures = (examples: readonly Example[], groups: number): readonly string[] => {
  const seen = new Map<string, Set<string>>()
  for (const { features, group } of examples) {
    for (const name of features) {
      const found = seen.get(name)
      if (found === undefined) seen.set(name, new Set([group]))
      else found.add(group)
    }
  }
  return [...seen]
    .filter(([, found]) => found.size >= groups)
    .map(([name]) => name)
    .toSorted()
}

const rowsOf = (examples: readonly Example[], names: readonly string[]): readonly SparseRow[] => {
  const numbers = new Map(names.map((name, at) => [name, at]))
  return examples.map(({ features, target, weight = 1 }) => ({
    at: Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])),
    target: Float64Array.from(target),
    weight,
  }))
}

const used = (rows: readonly SparseRow[], size: number): Float64Array => {
  const times = new Float64Array(size)
  for (const { at, weight } of rows) for (const feature of at) times[feature] = (times[feature] ?? 0) + weight
  return times
}

/** The features that move most: what they weigh, times how often they occur. */
const mostMoving = (
  names: readonly string[],
  rows: readonly SparseRow[],
  { classes, penalty, keep, rounds }: HowToTrain,
): readonly string[] => {
  if (names.length <= keep) return names
  const { weights } = trainLogistic(
    rows,
    classes.length,
    new Float64Array(names.length).fill(penalty),
    Math.ceil(rounds / 2),
  )
  const times = used(rows, names.length)
  const moves = names.map((name, at) => {
    const own = weights.subarray(at * classes.length, (at + 1) * classes.length)
    const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length
    const by = own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) * Math.sqrt(times[at] ?? 0)
    return { name, by }
  })
  return moves
    .toSorted((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1))
    .slice(0, keep)
    .map(({ name }) => name)
    .toSorted()
}

/** Trains, drops what hardly weighs, trains again, and rounds to steps. */
export const trainLinear = (examples: readonly Example[], how: HowToTrain): LinearData => {
  const { classes, penalty, rounds, groups } = how
  const common = commonFeatures(examples, groups)
  const names = mostMoving(common, rowsOf(examples, common), how)
  const { weights } = trainLogistic(
    rowsOf(examples, names),
    classes.length,
    new Float64Array(names.length).fill(penalty),
    rounds,
  )
  const inner = weights.subarray(0, names.length * classes.length)
  const step = inner.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6) / MOST_STEPS
  const steps = (at: number): readonly number[] =>
    Array.from(weights.subarray(at * classes.length, (at + 1) * classes.length), (weight) =>
      Math.round(weight / step),
    )
  return {
    classes,
    step,
    bias: Array.from(weights.subarray(inner.length), (weight) => Math.round(weight * 1e4) / 1e4),
    rows: names.flatMap((name, at) =>
      steps(at).every((one) => one === 0) ? [] : [`${name}\t${writeSteps(steps(at))}`],
    ),
  }
}
