import type { Guess } from './attack.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { Atom } from './publish.ts'
import { type Supposed, Worlds } from './worlds.ts'

/** How much a program may take: so many published sums, and so many seconds of the processor. */
export interface Bounds {
  readonly sums: number
  readonly seconds: number
}

/** What integer programming makes of one answer. */
export interface Solution {
  /** The point of the likeliest world of all. */
  readonly likeliest: number
  /** Points for which there is a world. */
  readonly possible: readonly number[]
  /** Points whose likeliest world is at most twenty times less likely than the likeliest of all. */
  readonly credible: readonly number[]
  /** Nothing likelier was left open when time was over. */
  readonly proven: boolean
}

const COST_OF_TWENTY_TIMES = Math.log(20)

/**
 * The likeliest world of all, then for every other answer that one person may have given: is there a world for it at most
 * twenty times less likely, or any world? What was not settled in time counts as yes. Least and largest answer are the
 * ends of what is possible.
 *
 * @returns undefined where the person stood in no published sum of that wave, or no world was found in time
 */
export const solvePerson = (
  published: readonly (readonly Atom[])[],
  { wave, person }: Pick<Guess, 'wave' | 'person'>,
  measure: number,
  supposed: Supposed,
  { sums, seconds }: Bounds,
): Solution | undefined => {
  const near = neighbourhoodOf(published, person, sums)
  const place = near?.own.sums.find((at) => near.sums[at]!.wave === wave)
  if (near === undefined || place === undefined) return undefined
  const { program, own } = new Worlds(near, measure, supposed)
  const points = own.get(place)!
  const best = program.solve([], { seconds })
  if (best.state === 'none' || best.state === 'unknown') return undefined
  const likeliest = points.findIndex((variable) => best.values[variable]! > 0.5) + 1
  const enough = best.cost + COST_OF_TWENTY_TIMES
  const possible = [likeliest]
  const credible = [likeliest]
  for (const [at, variable] of points.entries()) {
    if (at + 1 === likeliest) continue
    const beside = [[variable, 1]] as const
    const { state, cost } = program.solve(beside, { seconds: seconds / 2, enough })
    const isCredible = state !== 'none' && (state !== 'proven' || cost <= enough)
    if (isCredible) credible.push(at + 1)
    if (isCredible || program.isPossible(beside, { seconds: seconds / 2 })) possible.push(at + 1)
  }
  return { likeliest, possible, credible, proven: best.state === 'proven' }
}
