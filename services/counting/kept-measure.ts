import type { Detail, Readers } from './block-plan.ts'
import { hiddenBeyond } from './clip.ts'
import { favourOf } from './engine/favourable.ts'
import { type AnswerSum, scoreOf } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'
import type { Measure } from './measures.ts'

/** What is kept of one measure in one block. */
export interface KeptMeasure {
  readonly readers: Readers
  readonly detail: Detail
  readonly unit: string
  readonly measure: string
  /** Number of person scores. */
  readonly valid: number
  /** Sum of person scores, clipped. Null at the level of shares, because the level below keeps it. */
  readonly total: number | null
  /** Favourable, neutral, unfavourable. */
  readonly shares: readonly number[] | null
  /** Persons in each fifth of the scale, from low to high. */
  readonly fifths: readonly number[] | null
  readonly squares: number | null
  /** Variance of the move of the sum, in gaps, for margins. It follows from counts only. */
  readonly moved: number
  /** How much lower, and how much higher, the sum may have been before it was clipped. */
  readonly hiddenBelow: number
  readonly hiddenAbove: number
}

const FAVOURS = ['favourable', 'neutral', 'unfavourable'] as const

const NOTHING_HIDDEN = { hiddenBelow: 0, hiddenAbove: 0 } as const

const round = (value: number): number => Math.round(value * 10_000) / 10_000

/**
 * The cuts lie at 1.5, 2.5, 3.5 and 4.5 on five points. A score on a cut goes to the outer fifth, as it does
 * for favourable.
 */
const fifthOf = ({ sum, answered }: AnswerSum, { lowest, highest }: Points): number => {
  const eighths = (8 * (sum - lowest * answered)) / (answered * (highest - lowest))
  if (eighths <= 1) return 0
  if (eighths <= 3) return 1
  if (eighths < 5) return 2
  return eighths < 7 ? 3 : 4
}

const tally = (answers: readonly AnswerSum[], kinds: number, kindOf: (one: AnswerSum) => number) => {
  const counts = new Array<number>(kinds).fill(0)
  for (const one of answers) counts[kindOf(one)]! += 1
  return counts
}

/** @param scores the scores as they may be kept (`clip.ts`) */
export const keepOf = (
  { code, direction, sensitive }: Measure,
  { readers, detail, unit, moved }: Pick<KeptMeasure, 'readers' | 'detail' | 'unit' | 'moved'>,
  scores: readonly AnswerSum[],
  points: Points,
): KeptMeasure => {
  const sumOf = (power: 1 | 2) => round(scores.reduce((all, one) => all + scoreOf(one) ** power, 0))
  const total = detail !== 'shares' || sensitive ? sumOf(1) : null
  return {
    readers,
    detail,
    unit,
    measure: code,
    valid: scores.length,
    moved: round(moved),
    total,
    ...(total === null ? NOTHING_HIDDEN : hiddenBeyond(total, scores.length, direction, points)),
    shares:
      detail === 'shares'
        ? tally(scores, 3, (one) => FAVOURS.indexOf(favourOf(one, direction, points)))
        : null,
    fifths: detail === 'distribution' ? tally(scores, 5, (one) => fifthOf(one, points)) : null,
    squares: detail === 'distribution' ? sumOf(2) : null,
  }
}
