import type { AnswerSum } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'
import { type KeptMeasure, keepOf } from './kept-measure.ts'
import type { Measure } from './measures.ts'
import type { PlannedPart } from './planned-part.ts'

/** The valid answers to one measure in a block of means. */
export interface BlockAnswers {
  readonly answers: readonly AnswerSum[]
  /** Variance of the move of their sum, in gaps. */
  readonly moved: number
}

/**
 * What is kept of a measure, together with what must not be kept: the blocks of means in it, and the leaders
 * whom it is about.
 */
export interface KeptPart {
  readonly kept: KeptMeasure
  readonly blocks: readonly string[]
  readonly led: readonly (readonly string[])[]
}

/** @param answers block of means → the answers in it, as they may be kept */
export const keepMeasure = (
  measure: Measure,
  planned: readonly PlannedPart[],
  answers: ReadonlyMap<string, BlockAnswers>,
  points: Points,
): readonly KeptPart[] =>
  planned.map(({ readers, detail, unit, blocks, led }) => {
    const inside = blocks.flatMap((block) => answers.get(block) ?? [])
    const scores = inside.flatMap((one) => one.answers)
    const moved = inside.reduce((sum, one) => sum + one.moved, 0)
    return { kept: keepOf(measure, { readers, detail, unit, moved }, scores, points), blocks, led }
  })
