import type { AnswerSheet } from '../ballot/answer-sheet.ts'
import { type RollUp, rollUp } from '../blocks/roll-up.ts'
import { clip } from './clip.ts'
import type { Measure } from './measures.ts'
import { personScore, type Scoring } from './person-score.ts'
import { pooledSpread, type Spread } from './spread.ts'

/** A unit of the frozen tree, and the segment that ends there. */
export interface TreeUnit {
  readonly unit: string
  readonly parent: string | null
  readonly name: string
  readonly segment: string | null
}

export interface OpenedSheet {
  readonly segment: string
  readonly sheet: AnswerSheet
}

export interface BlockSum {
  readonly unit: string
  readonly measure: string
  readonly valid: number
  readonly total: number
}

export interface Blocks {
  readonly plan: RollUp
  readonly blocks: readonly {
    readonly unit: string
    readonly respondents: number
  }[]
  readonly sums: readonly BlockSum[]
  /** Measure → spread within blocks, of the whole organisation. */
  readonly spreads: ReadonlyMap<string, Spread>
}

const bySegment = (sheets: readonly OpenedSheet[]): ReadonlyMap<string, readonly AnswerSheet[]> => {
  const gathered = new Map<string, AnswerSheet[]>()
  for (const { segment, sheet } of sheets) {
    const together = gathered.get(segment)
    if (together === undefined) gathered.set(segment, [sheet])
    else together.push(sheet)
  }
  return gathered
}

const scoresOf = (sheets: readonly AnswerSheet[], measure: Measure, scoring: Scoring): readonly number[] =>
  sheets.flatMap((sheet) => personScore(sheet, measure, scoring) ?? [])

const sumOf = (
  unit: string,
  sheets: readonly AnswerSheet[],
  measure: Measure,
  scoring: Scoring,
  floor: number,
): readonly BlockSum[] => {
  const scores = scoresOf(sheets, measure, scoring)
  if (scores.length < floor) return []
  const total = clip(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
    measure,
    scoring,
  )
  return [
    {
      unit,
      measure: measure.code,
      valid: scores.length,
      total: Math.round(total * 10_000) / 10_000,
    },
  ]
}

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
  const answered = bySegment(sheets)
  const sheetsOf = ({ segment }: TreeUnit) => (segment === null ? [] : (answered.get(segment) ?? []))
  const plan = rollUp(
    tree.map((unit) => ({
      id: unit.unit,
      parent: unit.parent,
      n: sheetsOf(unit).length,
    })),
    floor,
  )
  const inBlock = new Map<string, AnswerSheet[]>(Object.keys(plan.atoms).map((unit) => [unit, []]))
  for (const unit of tree) {
    const block = plan.blockOf.get(unit.unit)
    if (block != null) inBlock.get(block)?.push(...sheetsOf(unit))
  }
  const shown = measures.filter(({ withheld }) => withheld === null)
  const kept = shown.filter(({ kind }) => kind !== 'composite')
  const spreads = new Map(
    shown.flatMap((measure) => {
      const scores = [...inBlock.values()].map((pooled) => scoresOf(pooled, measure, scoring))
      const spread = pooledSpread(scores.filter(({ length }) => length >= floor))
      return spread === undefined ? [] : [[measure.code, spread] as const]
    }),
  )
  return {
    plan,
    blocks: [...inBlock].map(([unit, pooled]) => ({
      unit,
      respondents: pooled.length,
    })),
    sums: [...inBlock].flatMap(([unit, pooled]) =>
      kept.flatMap((measure) => sumOf(unit, pooled, measure, scoring, floor)),
    ),
    spreads,
  }
}
