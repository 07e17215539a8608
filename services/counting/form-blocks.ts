import {
  type BlockPlan,
  DETAILS,
  type Detail,
  floorsOf,
  ownLeaderFloor,
  planBlocks,
  type Readers,
  type TreeUnit,
} from './block-plan.ts'
import type { AnswerSum } from './engine/scale-scores.ts'
import { type KeptMeasure, keepMeasure } from './keep-measure.ts'
import { isKept, type Measure } from './measures.ts'
import type { OpenedSheet } from './open-batch.ts'
import { personScore, type ScoredSheet, type Scoring, scoreSheet } from './person-score.ts'
import { pooledSpread, type Spread } from './spread.ts'

export interface KeptBlock {
  readonly readers: Readers
  readonly detail: Detail
  readonly unit: string
  readonly respondents: number
}

export interface Blocks {
  readonly plan: BlockPlan
  /** Block of means → the sheets in it; in memory only. */
  readonly sheetsIn: ReadonlyMap<string, readonly ScoredSheet[]>
  readonly blocks: readonly KeptBlock[]
  readonly measures: readonly KeptMeasure[]
  /** Measure → spread within blocks, of the whole organisation. */
  readonly spreads: ReadonlyMap<string, Spread>
}

const gather = (
  tree: readonly TreeUnit[],
  bySegment: ReadonlyMap<string, readonly ScoredSheet[]>,
  plan: BlockPlan,
): ReadonlyMap<string, readonly ScoredSheet[]> => {
  const inBlock = new Map<string, ScoredSheet[]>()
  for (const { unit, segment } of tree) {
    const block = plan.levels[0]?.blockOf.get(unit)
    if (block == null || segment === null) continue
    const together = inBlock.get(block) ?? []
    for (const sheet of bySegment.get(segment) ?? []) together.push(sheet)
    inBlock.set(block, together)
  }
  return inBlock
}

const blocksOf = (
  plan: BlockPlan,
  sizes: ReadonlyMap<string, number>,
  readerships: readonly Readers[],
  leastOwn: number,
): readonly KeptBlock[] =>
  readerships.flatMap((readers) =>
    DETAILS.flatMap((detail) => {
      const respondents = new Map<string, number>()
      for (const [block, size] of sizes) {
        const unit = plan.into[readers][detail](block)
        if (unit !== undefined) respondents.set(unit, (respondents.get(unit) ?? 0) + size)
      }
      const least =
        readers === 'own-leader'
          ? Math.max(leastOwn, floorsOf(plan.least)[detail])
          : floorsOf(plan.least)[detail]
      return [...respondents].flatMap(([unit, size]) =>
        size < least ? [] : [{ readers, detail, unit, respondents: size }],
      )
    }),
  )

const EVERYONE: readonly Readers[] = ['everyone']
const OF_LEADERS: readonly Readers[] = ['own-leader', 'three-leaders']

/**
 * Pools the sheets into blocks and keeps sums and counts of what may be kept. What a block has too few
 * valid answers for is left out here, before anything is written.
 */
export const formBlocks = (
  tree: readonly TreeUnit[],
  sheets: readonly OpenedSheet[],
  measures: readonly Measure[],
  scoring: Scoring,
  floor: number,
): Blocks => {
  const bySegment = new Map<string, ScoredSheet[]>()
  for (const { segment, sheet } of sheets) {
    const scored = scoreSheet(segment, sheet, measures, scoring)
    const together = bySegment.get(segment)
    if (together === undefined) bySegment.set(segment, [scored])
    else together.push(scored)
  }
  const answersOf = ({ segment }: TreeUnit) => (segment === null ? 0 : (bySegment.get(segment)?.length ?? 0))
  const plan = planBlocks(tree, answersOf, floor)
  const sheetsIn = gather(tree, bySegment, plan)
  const leastOwn = ownLeaderFloor(floor)
  const ownFloors = { ...floorsOf(floor), means: leastOwn }

  const kept: KeptMeasure[] = []
  const spreads = new Map<string, Spread>()
  for (const [at, measure] of measures.entries()) {
    if (isKept(measure)) {
      const answers = new Map(
        [...sheetsIn].map(([block, own]) => [block, own.flatMap(({ sums }) => sums[at] ?? [])] as const),
      )
      for (const readers of measure.describesLeader ? OF_LEADERS : EVERYONE) {
        const floors = readers === 'own-leader' ? ownFloors : floorsOf(floor)
        kept.push(...keepMeasure(measure, readers, answers, plan, floors, scoring))
      }
    }
    const spread = spreadOf([...sheetsIn.values()], measure, at, measures, scoring, floor)
    if (spread !== undefined) spreads.set(measure.code, spread)
  }
  const sizes = new Map([...sheetsIn].map(([block, own]) => [block, own.length]))
  const readerships = measures.some(({ describesLeader }) => describesLeader)
    ? [...EVERYONE, ...OF_LEADERS]
    : EVERYONE
  return { plan, sheetsIn, blocks: blocksOf(plan, sizes, readerships, leastOwn), measures: kept, spreads }
}

const spreadOf = (
  blocks: readonly (readonly ScoredSheet[])[],
  measure: Measure,
  at: number,
  measures: readonly Measure[],
  scoring: Scoring,
  floor: number,
): Spread | undefined => {
  const scoreOn = ({ sheet, sums }: ScoredSheet): number => {
    if (!isKept(measure)) return personScore(sheet, measure, measures, scoring)
    const one: AnswerSum | null = sums[at] ?? null
    return one === null ? Number.NaN : one.sum / one.answered
  }
  const scores = blocks.map((own) => own.map(scoreOn).filter((score) => !Number.isNaN(score)))
  return pooledSpread(scores.filter(({ length }) => length >= floor))
}
