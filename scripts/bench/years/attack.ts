import type { Answers } from './answers.ts'
import { estimate } from './linear-estimate.ts'
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
 * Everything that was published, put together as well as it can be: the best linear estimate, then points: answers can
 * only be 1 to 5.
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
  const known = {
    mean,
    variance,
    lasts: (waves: number) => variance * stability ** waves,
    noise: (source: string) => varianceOf(source, mechanism),
  }
  return estimate(years, published, known, keep).map(({ wave, person, left, best }) => {
    const points = new Uint8Array(answers.length)
    const favourable = new Float64Array(answers.length)
    for (const [measure, value] of best.entries()) {
      // What the figures say alone: without what is known of everybody.
      const precision = (1 / left - 1) / variance
      const centre = precision < 1e-6 ? mean : mean + (value - mean) / (1 - left)
      const likely = precision < 1e-6 ? shares : weigh(shares, centre, 1 / precision)
      points[measure] = likely.reduce((top, one, point) => (one > likely[top]! ? point : top), 1)
      favourable[measure] = likely[4]! + likely[5]!
    }
    return { wave, person, left, points, favourable }
  })
}
