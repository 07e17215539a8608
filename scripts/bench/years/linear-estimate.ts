import type { Years } from './organisation.ts'
import type { Atom } from './publish.ts'

/** What is known of answers before anything is published. */
export interface Known {
  readonly mean: number
  readonly variance: number
  /** Of two answers of one person, so many waves apart: their covariance. */
  readonly lasts: (waves: number) => number
  /** Variance of a source of noise, by its name. */
  readonly noise: (source: string) => number
}

/** The best linear estimate of one person's answers in one wave. */
export interface Estimate {
  readonly wave: number
  readonly person: number
  /** What is left of the variance, once everything published is known: 1 where nothing was learnt. */
  readonly left: number
  /** Measure by measure. */
  readonly best: Float64Array
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

/**
 * The best linear estimate of every person's answer in every wave, given who was in each group, how long answers last, how
 * many did not answer, and what noise was added. Least squares over all unions and their differences is a part of it.
 *
 * @param keep which estimates are wanted
 */
export const estimate = (
  years: Years,
  published: readonly (readonly Atom[])[],
  known: Known,
  keep: (wave: number, person: number) => boolean,
): readonly Estimate[] => {
  const { mean, variance } = known
  const atoms = published.flatMap((all, wave) => all.map((atom) => ({ wave, atom })))
  const measures = atoms[0]?.atom.sums.length ?? 0
  const lasting = years.homes.map((_, waves) => known.lasts(waves))
  const lasts = (one: number, other: number) => lasting[Math.abs(one - other)]!
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
      for (const [other, times] of places) covariance[one]![other]! += by * times * known.noise(name)
  const inverse = invert(covariance)
  const apart = Array.from({ length: measures }, (_, measure) => {
    const off = atoms.map(({ atom }, at) => scale[at]! * atom.sums[measure]! - atom.people.length * mean)
    return inverse.map((row) => row.reduce((sum, value, at) => sum + value * off[at]!, 0))
  })
  const estimates: Estimate[] = []
  for (const [wave, home] of years.homes.entries()) {
    for (const person of home.keys()) {
      if (!keep(wave, person)) continue
      const own = standsIn[person]!.map((at) => [at, lasts(wave, atoms[at]!.wave)] as const)
      let told = 0
      for (const [one, a] of own) for (const [other, b] of own) told += a * b * inverse[one]![other]!
      const left = Math.min(Math.max((variance - told) / variance, 1e-4), 1)
      const best = Float64Array.from(
        apart,
        (weights) => mean + own.reduce((sum, [at, value]) => sum + value * weights[at]!, 0),
      )
      estimates.push({ wave, person, left, best })
    }
  }
  return estimates
}
