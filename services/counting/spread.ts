import { tQuantile } from '../statistics/distributions.ts'

/** The spread that margins are made of, and the quantile that goes with it. */
export interface Spread {
  /** Standard deviation within blocks, pooled: √(Σ within-block sums of squares / (n − blocks)). */
  readonly spread: number
  /** Student t, 97.5 %, with n − blocks degrees of freedom. */
  readonly tQuantile: number
  /** Degrees of freedom: n − blocks. */
  readonly freedom: number
}

/** From this many answers on, a spread may be kept; the same bound as for a unit's own spread. */
const LEAST = 30

/**
 * One spread for the whole organisation, taken within blocks. A team's own spread next to its mean would
 * tell every answer of most small teams, so margins use this one, and depend on the number of answers
 * alone. (`publication.md`, "Spread".)
 *
 * @param blocks person scores, block by block
 * @returns undefined below 30 answers, or where a block stands alone with fewer
 */
export const pooledSpread = (blocks: readonly (readonly number[])[]): Spread | undefined => {
  const n = blocks.reduce((sum, scores) => sum + scores.length, 0)
  const freedom = n - blocks.length
  if (n < LEAST || freedom < 1) return undefined
  const squares = blocks.reduce((sum, scores) => {
    const mean = scores.reduce((all, score) => all + score, 0) / scores.length
    return sum + scores.reduce((all, score) => all + (score - mean) ** 2, 0)
  }, 0)
  return {
    spread: Math.round(Math.sqrt(squares / freedom) * 100) / 100,
    tQuantile: Math.round(tQuantile(freedom) * 1000) / 1000,
    freedom,
  }
}
