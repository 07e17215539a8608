import type { Answers } from './answers.ts'
import type { Years } from './organisation.ts'
import { type Atom, type Mechanism, varianceOf } from './publish.ts'

/** What the attacker makes of one person in one wave, measure by measure. */
export interface Guess {
  readonly wave: number
  readonly person: number
  /** What is left of the variance, once everything published is known: 1 where nothing was learnt. */
  readonly left: number
  /** For each measure: the likeliest point, and the chance of a favourable one. */
  readonly points: Uint8Array
  readonly favourable: Float64Array
}

/** Inverse of a symmetric positive matrix, by Gauss and Jordan without pivots; destroys what is given. */
const invert = (matrix: Float64Array[]): Float64Array[] => {
  const size = matrix.length
  for (let at = 0; at < size; at++) {
    const row = matrix[at]!
    const pivot = 1 / row[at]!
    row[at] = 1
    for (let column = 0; column < size; column++) row[column]! *= pivot
    for (let other = 0; other < size; other++) {
      if (other === at) continue
      const target = matrix[other]!
      const factor = target[at]!
      if (factor === 0) continue
      target[at] = 0
      for (let column = 0; column < size; column++) target[column]! -= factor * row[column]!
    }
  }
  return matrix
}

/** How the answers of the organisation are spread; every attacker knows that. */
export const spreadOf = (answers: Answers, years: Years) => {
  const counts = new Float64Array(6)
  for (const measure of answers)
    for (const [wave, home] of years.homes.entries())
      for (const person of home.keys()) counts[measure[wave]![person]!]! += 1
  const all = counts.reduce((sum, n) => sum + n, 0)
  const shares = counts.map((n) => n / all)
  const mean = shares.reduce((sum, share, point) => sum + share * point, 0)
  const variance = shares.reduce((sum, share, point) => sum + share * (point - mean) ** 2, 0)
  return { shares, mean, variance }
}

/** Points as likely as they are in the organisation, weighed by what the published sums say. */
const weigh = (shares: Float64Array, centre: number, variance: number): Float64Array => {
  const weights = shares.map((share, point) => share * Math.exp(-((point - centre) ** 2) / (2 * variance)))
  const all = weights.reduce((sum, one) => sum + one, 0)
  return all > 0 ? weights.map((one) => one / all) : shares
}

/**
 * Everything that was published, put together as well as it can be: the best linear estimate of every person's answer
 * in every wave, given who was in each group, how long answers last, how many did not answer, and what noise was added.
 * Least squares over all unions and their differences is a part of it. Then points: answers can only be 1 to 5.
 *
 * @param keep which guesses are wanted
 */
export const attack = (
  years: Years,
  answers: Answers,
  published: readonly (readonly Atom[])[],
  stability: number,
  mechanism: Mechanism,
  keep: (wave: number, person: number) => boolean,
): readonly Guess[] => {
  const { shares, mean, variance } = spreadOf(answers, years)
  const atoms = published.flatMap((all, wave) => all.map((atom) => ({ wave, atom })))
  const lasts = (one: number, other: number) => variance * stability ** Math.abs(one - other)
  // Person → the atoms that the person is in.
  const standsIn = Array.from({ length: years.people }, () => [] as number[])
  for (const [at, { atom }] of atoms.entries()) for (const person of atom.people) standsIn[person]!.push(at)
  const size = atoms.length
  const covariance = Array.from({ length: size }, () => new Float64Array(size))
  for (const own of standsIn)
    for (const one of own)
      for (const other of own) covariance[one]![other]! += lasts(atoms[one]!.wave, atoms[other]!.wave)
  const scale = atoms.map(({ atom }) => atom.people.length / atom.answered)
  const sources = new Map<string, (readonly [number, number])[]>()
  for (const [at, { atom }] of atoms.entries()) {
    const n = atom.people.length
    // Who did not answer is unknown: the sum of those who did, extended to all, is off by so much.
    covariance[at]![at]! += (n * scale[at]! - n) * variance + 1e-4
    for (const [name, times] of atom.noise)
      sources.set(name, [...(sources.get(name) ?? []), [at, times * scale[at]!]])
  }
  for (const [name, places] of sources)
    for (const [one, by] of places)
      for (const [other, times] of places)
        covariance[one]![other]! += by * times * varianceOf(name, mechanism)
  const inverse = invert(covariance)
  const apart = answers.map((_, measure) => {
    const off = atoms.map(({ atom }, at) => scale[at]! * atom.sums[measure]! - atom.people.length * mean)
    return inverse.map((row) => row.reduce((sum, value, at) => sum + value * off[at]!, 0))
  })
  const guesses: Guess[] = []
  for (const [wave, home] of years.homes.entries()) {
    for (const person of home.keys()) {
      if (!keep(wave, person)) continue
      const own = standsIn[person]!.map((at) => [at, lasts(wave, atoms[at]!.wave)] as const)
      let known = 0
      for (const [one, a] of own) for (const [other, b] of own) known += a * b * inverse[one]![other]!
      const left = Math.min(Math.max((variance - known) / variance, 1e-4), 1)
      const points = new Uint8Array(answers.length)
      const favourable = new Float64Array(answers.length)
      for (const [measure, weights] of apart.entries()) {
        const best = mean + own.reduce((sum, [at, value]) => sum + value * weights[at]!, 0)
        // What the figures say alone: without what is known of everybody.
        const precision = (1 / left - 1) / variance
        const centre = precision < 1e-6 ? mean : mean + (best - mean) / (1 - left)
        const likely = precision < 1e-6 ? shares : weigh(shares, centre, 1 / precision)
        points[measure] = likely.reduce((top, one, point) => (one > likely[top]! ? point : top), 1)
        favourable[measure] = likely[4]! + likely[5]!
      }
      guesses.push({ wave, person, left, points, favourable })
    }
  }
  return guesses
}
