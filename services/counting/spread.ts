import { widthOf } from '../statistics/points.ts'
import { scoreOf } from './engine/scale-scores.ts'
import type { BlockAnswers, KeptPart } from './keep-measure.ts'
import { type Measure, partsOf } from './measures.ts'
import { personScore, type ScoredSheet, type Scoring } from './person-score.ts'

/** The spread that margins of small groups are made of. */
export interface Spread {
  /** Standard deviation within blocks, pooled: √(Σ within-block sums of squares / (n − blocks)). */
  readonly spread: number
  /** Degrees of freedom: n − blocks. */
  readonly freedom: number
}

/** From this many answers on, a spread may be kept; the same bound as for a unit's own spread. */
const LEAST_FOR_OWN_SPREAD = 30
/**
 * An organisation that agrees has no margin of nought: below this a spread is a matter of chance.
 * (`services/counting/publication.md`, 7.)
 */
const LEAST_SPREAD = 0.3

/**
 * One spread for the whole organisation, taken within blocks. A team's own spread next to its mean would
 * tell every answer of most small teams, so margins use this one, and depend on the number of answers
 * alone. (`services/counting/publication.md`, 7.)
 *
 * @param blocks person scores, block by block
 * @param least the spread is told as no smaller
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
 * Blocks of means whose spread may be pooled: those within a block of distribution, which keeps the squares
 * of its people anyway. Of a small block beside these the pooled spread would tell what these squares do not.
 * Where there is no such block at all, nothing can be taken away, and all of them are pooled.
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

/** Measure → its spread within blocks; derived measures among them. */
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
        : // As they are kept: from others the pooled spread would tell what was clipped.
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
