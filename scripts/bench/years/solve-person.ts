import type { Guess } from './attack.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { Atom } from './publish.ts'
import { type Supposed, Worlds } from './worlds.ts'

/** How much a program may take: so many published sums, and so many seconds for each of five points. */
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
  /** Nothing was left open when time was over. */
  readonly proven: boolean
}

const TWENTY = Math.log(20)

/**
 * The likeliest world for each answer that one person may have given: one program for each point. Least and largest
 * answer are the ends of what is possible.
 *
 * @returns undefined where the person stood in no published sum of that wave
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
  const worlds = new Worlds(near, measure, supposed)
  const own = worlds.own.get(place)!
  const found = worlds.program.solve(
    own.map((variable) => [[variable, 1]]),
    seconds,
  )
  const least = Math.min(...found.map(({ cost }) => cost))
  const points = (matches: (at: number) => boolean) => [1, 2, 3, 4, 5].filter((point) => matches(point - 1))
  return {
    likeliest: found.findIndex(({ cost }) => cost === least) + 1,
    // What was not settled in time counts as possible, and as likely as it may still be.
    possible: points((at) => found[at]!.state !== 'none'),
    credible: points((at) => found[at]!.bound <= least + TWENTY),
    proven: found.every(({ state }) => state === 'proven' || state === 'none'),
  }
}
