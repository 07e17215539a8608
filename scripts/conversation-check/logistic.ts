/**
 * Multinomial logistic regression with an L2 penalty, by limited-memory BFGS (Nocedal 1980; Liu and
 * Nocedal 1989). No randomness: the same sentences give the same weights, bit for bit.
 */
export interface SparseRow {
  readonly at: Int32Array
  /** Which class it is, as shares that add up to one. */
  readonly target: Float64Array
  readonly weight: number
}

export interface Trained {
  /** Feature by class, row after row; the last row is the bias. */
  readonly weights: Float64Array
  readonly classes: number
}

const STEPS_REMEMBERED = 8

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

interface Objective {
  readonly value: number
  readonly gradient: Float64Array
}

/** Loss, and where it goes down, at some weights; `penalty` per feature. */
const objective = (
  rows: readonly SparseRow[],
  weights: Float64Array,
  classes: number,
  penalty: Float64Array,
): Objective => {
  const gradient = new Float64Array(weights.length)
  const bias = weights.length - classes
  const score = new Float64Array(classes)
  let value = 0
  for (const { at, target, weight } of rows) {
    for (let c = 0; c < classes; c += 1) score[c] = weights[bias + c] ?? 0
    for (let i = 0; i < at.length; i += 1) {
      const from = (at[i] ?? 0) * classes
      for (let c = 0; c < classes; c += 1) score[c] = (score[c] ?? 0) + (weights[from + c] ?? 0)
    }
    let top = Number.NEGATIVE_INFINITY
    for (let c = 0; c < classes; c += 1) top = Math.max(top, score[c] ?? 0)
    let total = 0
    for (let c = 0; c < classes; c += 1) total += Math.exp((score[c] ?? 0) - top)
    const normal = top + Math.log(total)
    for (let c = 0; c < classes; c += 1) {
      const wanted = target[c] ?? 0
      const log = (score[c] ?? 0) - normal
      value -= weight * wanted * log
      score[c] = weight * (Math.exp(log) - wanted)
    }
    for (let i = 0; i < at.length; i += 1) {
      const from = (at[i] ?? 0) * classes
      for (let c = 0; c < classes; c += 1) gradient[from + c] = (gradient[from + c] ?? 0) + (score[c] ?? 0)
    }
    for (let c = 0; c < classes; c += 1) gradient[bias + c] = (gradient[bias + c] ?? 0) + (score[c] ?? 0)
  }
  for (let feature = 0; feature < penalty.length; feature += 1) {
    const strength = penalty[feature] ?? 0
    for (let c = 0; c < classes; c += 1) {
      const at = feature * classes + c
      const w = weights[at] ?? 0
      value += 0.5 * strength * w * w
      gradient[at] = (gradient[at] ?? 0) + strength * w
    }
  }
  return { value, gradient }
}

/** Minimises from zero until the gradient is small or `rounds` are over. */
export const trainLogistic = (
  rows: readonly SparseRow[],
  classes: number,
  penalty: Float64Array,
  rounds = 80,
): Trained => {
  const size = (penalty.length + 1) * classes
  let weights = new Float64Array(size)
  let here = objective(rows, weights, classes, penalty)
  const steps: Float64Array[] = []
  const turns: Float64Array[] = []
  for (let round = 0; round < rounds; round += 1) {
    const direction = here.gradient.slice()
    const alphas: number[] = []
    for (let i = steps.length - 1; i >= 0; i -= 1) {
      const s = steps[i]!
      const y = turns[i]!
      const alpha = dot(s, direction) / dot(s, y)
      alphas[i] = alpha
      for (let at = 0; at < size; at += 1) direction[at] = (direction[at] ?? 0) - alpha * (y[at] ?? 0)
    }
    const s = steps.at(-1)
    const y = turns.at(-1)
    const scale =
      s && y ? dot(s, y) / dot(y, y) : 1 / Math.max(1, Math.sqrt(dot(here.gradient, here.gradient)))
    for (let at = 0; at < size; at += 1) direction[at] = (direction[at] ?? 0) * scale
    for (let i = 0; i < steps.length; i += 1) {
      const beta = dot(turns[i]!, direction) / dot(steps[i]!, turns[i]!)
      const by = (alphas[i] ?? 0) - beta
      for (let at = 0; at < size; at += 1) direction[at] = (direction[at] ?? 0) + by * (steps[i]?.[at] ?? 0)
    }
    const slope = -dot(direction, here.gradient)
    if (slope > -1e-9) break
    let length = 1
    let next = weights
    let there = here
    for (let tries = 0; tries < 20; tries += 1, length /= 2) {
      next = weights.map((w, at) => w - length * (direction[at] ?? 0))
      there = objective(rows, next, classes, penalty)
      if (there.value <= here.value + 1e-4 * length * slope) break
    }
    const improved = here.value - there.value
    if (improved <= 0) break
    steps.push(next.map((w, at) => w - (weights[at] ?? 0)))
    turns.push(there.gradient.map((g, at) => g - (here.gradient[at] ?? 0)))
    if (steps.length > STEPS_REMEMBERED) {
      steps.shift()
      turns.shift()
    }
    weights = next
    here = there
    if (improved < 1e-5 * Math.max(1, here.value)) break
  }
  return { weights, classes }
}
