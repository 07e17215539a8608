import { widthOf } from '../statistics/points.ts'
import { scoreOf } from './engine/scale-scores.ts'
import type { BlockAnswers, KeptPart } from './keep-measure.ts'
import { type Measure, partsOf } from './measures.ts'
import { personScore, type ScoredSheet, type Scoring } from './person-score.ts'

/** The spread that the margins of small groups use. */
export interface Spread {
  /** Standard deviation within blocks, pooled: √(Σ within-block sums of squares / (n − blocks)). */
  readonly spread: number
  /** Degrees of freedom: n − blocks. */
  readonly freedom: number
}

/** From this many answers on a spread may be kept. A unit's own spread has the same bound. */
const LEAST_FOR_OWN_SPREAD = 30
/**
 * A spread below this is a matter of chance. So an organisation whose people all agree still has a margin.
 * (`services/counting/publication.md`, 7.)
 */
const LEAST_SPREAD = 0.3

/**
 * One spread for the whole organisation, taken within blocks. A team's mean and own spread together would tell
 * every answer of most small teams. So margins use this spread, and depend on the number of answers alone.
 * (`services/counting/publication.md`, 7.)
 *
 * @param blocks person scores, block by block
 * @param least the spread is never told as smaller than this
 * @returns undefined below 30 answers, or where a block stands alone with fewer
 */
const pooledSpread = (blocks: readonly (readonly number[])[], least: number): Spread | undefined => {
  const n = blocks.reduce((sum, scores) => sum + scores.length, 0)
  const freedom = n - blocks.length
  if (n < LEAST_FOR_OWN_SPREAD || freedom < 1) return undefined
  const squares = blocks.reduce((sum, scores) => {
    const mean = scores.reduce((all, score) => all + score, 0) / scores.length
    return sum + scores.reduce((all, score) => all + (score - mean) ** 2, 0)
  }, 0)
  return {
    spread: Math.max(least, Math.round(Math.sqrt(squares / freedom) * 100) / 100),
    freedom,
  }
}

/**
 * The blocks of means whose spread may be pooled: those within a block of distribution, whose squares are kept
 * anyway. A small block beside these is left out. Otherwise somebody could take the kept squares from the
 * pooled spread, and what is left would be that small block's. Where there is no block of distribution at all,
 * nothing can be taken away, and all blocks are pooled.
 */
const pooledBlocks = (
  facets: readonly string[],
  parts: ReadonlyMap<string, readonly KeptPart[]>,
  all: readonly string[],
): readonly string[] => {
  const large = facets.map((facet) => {
    const kept = parts.get(facet) ?? []
    return new Set(
      kept.flatMap(({ kept: { detail, readers }, blocks }) =>
        detail === 'distribution' && readers !== 'own-leader' ? blocks : [],
      ),
    )
  })
  if (large.every(({ size }) => size === 0)) return all
  return all.filter((block) => large.every((blocks) => blocks.has(block)))
}

/** Measure → its spread within blocks, also for derived measures. */
export const spreadsOf = (
  sheetsIn: ReadonlyMap<string, readonly ScoredSheet[]>,
  kept: ReadonlyMap<string, ReadonlyMap<string, BlockAnswers>>,
  measures: readonly Measure[],
  parts: ReadonlyMap<string, readonly KeptPart[]>,
  scoring: Scoring,
  floor: number,
): ReadonlyMap<string, Spread> => {
  const spreads = new Map<string, Spread>()
  for (const measure of measures) {
    const blocks = pooledBlocks(partsOf(measure, measures), parts, [...sheetsIn.keys()])
    const own = kept.get(measure.code)
    const scoresIn = (block: string): readonly number[] =>
      own === undefined
        ? (sheetsIn.get(block) ?? []).map(({ sheet }) => personScore(sheet, measure, measures, scoring))
        : // The answers as they are kept. From the true ones the pooled spread would tell what was clipped.
          (own.get(block)?.answers ?? []).map(scoreOf)
    const scores = blocks.map((block) => scoresIn(block).filter((score) => !Number.isNaN(score)))
    const least = measure.kind === 'index' ? 0 : LEAST_SPREAD * widthOf(scoring)
    const spread = pooledSpread(
      scores.filter(({ length }) => length >= floor),
      least,
    )
    if (spread !== undefined) spreads.set(measure.code, spread)
  }
  return spreads
}
