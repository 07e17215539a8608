import { asMayBeKept } from './as-may-be-kept.ts'
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
import { type GroupIn, groupsIn } from './groups-in.ts'
import { type BlockAnswers, type KeptPart, keepMeasure } from './keep-measure.ts'
import type { KeptMeasure } from './kept-measure.ts'
import { isKept, type Measure } from './measures.ts'
import { type Moves, movedBy } from './move-answers.ts'
import type { OpenedSheet } from './open-batch.ts'
import { type ScoredSheet, type Scoring, scoreSheet } from './person-score.ts'
import { type BlockCounts, planMeasure } from './plan-measure.ts'
import { type Spread, spreadsOf } from './spread.ts'

export interface KeptBlock {
  readonly readers: Readers
  readonly detail: Detail
  readonly unit: string
  readonly respondents: number
}

export interface Blocks {
  readonly plan: BlockPlan
  /** Block of means → the sheets in it. In memory only. */
  readonly sheetsIn: ReadonlyMap<string, readonly ScoredSheet[]>
  readonly blocks: readonly KeptBlock[]
  readonly measures: readonly KeptMeasure[]
  /** Measure → what is kept of it, with the blocks and leaders in it. In memory only. */
  readonly parts: ReadonlyMap<string, readonly KeptPart[]>
  /** Measure → spread within blocks, of the whole organisation. */
  readonly spreads: ReadonlyMap<string, Spread>
  /**
   * The farthest that the sum of a block is moved for the group itself, in gaps of the scale. The next field
   * says how far for each person who is missing.
   */
  readonly moved: number
  readonly movedEach: number
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
          ? Math.max(ownLeaderFloor(plan.least), floorsOf(plan.least)[detail])
          : floorsOf(plan.least)[detail]
      return [...respondents].flatMap(([unit, size]) =>
        size < least ? [] : [{ readers, detail, unit, respondents: size }],
      )
    }),
  )

const EVERYONE: readonly Readers[] = ['everyone']
const OF_LEADERS: readonly Readers[] = ['own-leader', 'three-leaders']

/** The valid answers to the measure in column `at`, block by block. */
const answersIn = (
  sheetsIn: ReadonlyMap<string, readonly ScoredSheet[]>,
  at: number,
  movedIn: (block: string) => number,
): ReadonlyMap<string, BlockAnswers> =>
  new Map(
    [...sheetsIn].map(([block, sheets]) => {
      const valid = sheets.filter(({ sums }) => sums[at] != null)
      return [block, { answers: valid.flatMap(({ sums }) => sums[at] ?? []), moved: movedIn(block) }] as const
    }),
  )

/**
 * How many answers there are, and which leaders the block is about. Who skipped the question does not matter
 * for the leaders.
 */
const countsOf = (
  given: ReadonlyMap<string, BlockAnswers>,
  { ledIn }: Pick<BlockPlan, 'ledIn'>,
): ReadonlyMap<string, BlockCounts> =>
  new Map(
    [...given].map(([block, { answers }]) => [block, { valid: answers.length, led: ledIn.get(block) ?? [] }]),
  )

/**
 * Pools the sheets into blocks, and keeps sums and counts of what may be kept. Where a block has too few valid
 * answers to a measure, the measure is left out here, before anything is written.
 *
 * @param invitedTo segment → how many were invited
 * @param moves how far the sum of each block is moved before anything is kept
 */
export const formBlocks = (
  tree: readonly TreeUnit[],
  sheets: readonly OpenedSheet[],
  measures: readonly Measure[],
  scoring: Scoring,
  floor: number,
  invitedTo: ReadonlyMap<string, number>,
  moves: Moves,
): Blocks => {
  const bySegment = new Map<string, ScoredSheet[]>()
  for (const { segment, sheet } of sheets) {
    const scored = scoreSheet(segment, sheet, measures, scoring)
    const together = bySegment.get(segment)
    if (together === undefined) bySegment.set(segment, [scored])
    else together.push(scored)
  }
  const answersOf = ({ segment }: TreeUnit) => (segment === null ? 0 : (bySegment.get(segment)?.length ?? 0))
  const plan = planBlocks(tree, answersOf, floor, invitedTo)
  const sheetsIn = gather(tree, bySegment, plan)
  const groups = groupsIn(tree, plan)
  const groupOf = (block: string): GroupIn => groups.get(block) ?? { name: block, missing: [] }
  const movedIn = (block: string) => movedBy(moves, groupOf(block).missing.length)

  const parts = new Map<string, readonly KeptPart[]>()
  const kept = new Map<string, ReadonlyMap<string, BlockAnswers>>()
  for (const [at, measure] of measures.entries()) {
    if (!isKept(measure)) continue
    const given = answersIn(sheetsIn, at, movedIn)
    const planned = planMeasure(measure, countsOf(given, plan), plan)
    const moveOf = (block: string) => {
      const { name, missing } = groupOf(block)
      return moves.of(name, measure.code, missing)
    }
    const answers = asMayBeKept(given, planned, measure, scoring, moveOf)
    kept.set(measure.code, answers)
    parts.set(measure.code, keepMeasure(measure, planned, answers, scoring))
  }
  const sizes = new Map([...sheetsIn].map(([block, own]) => [block, own.length]))
  const readerships = measures.some(({ describesLeader }) => describesLeader)
    ? [...EVERYONE, ...OF_LEADERS]
    : EVERYONE
  return {
    plan,
    sheetsIn,
    parts,
    moved: moves.most,
    movedEach: moves.mostEach,
    blocks: blocksOf(plan, sizes, readerships),
    measures: [...parts.values()].flat().map(({ kept }) => kept),
    spreads: spreadsOf(sheetsIn, kept, measures, parts, scoring, floor),
  }
}
