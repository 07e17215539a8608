import { LEAST_LEADERS, leadersAtLeast } from '../blocks/pool-leaders.ts'
import { type BlockPlan, DETAILS, type Detail, type Readers } from './block-plan.ts'
import { clip, clipCounts } from './clip.ts'
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
  /** Sum of person scores, clipped below 30; null at the level of shares, where it is kept one level below. */
  readonly total: number | null
  /** Favourable, neutral, unfavourable. */
  readonly shares: readonly number[] | null
  /** Persons in each fifth of the scale, from low to high. */
  readonly fifths: readonly number[] | null
  readonly squares: number | null
}

const FAVOURS = ['favourable', 'neutral', 'unfavourable'] as const

const round = (value: number): number => Math.round(value * 10_000) / 10_000

/** Cut where 1.5, 2.5, 3.5 and 4.5 lie on five points; halves fall outwards, as for favourable. */
const fifthOf = ({ sum, answered }: AnswerSum, { lowest, highest }: Points): number => {
  const eighths = (8 * (sum - lowest * answered)) / (answered * (highest - lowest))
  if (eighths <= 1) return 0
  if (eighths <= 3) return 1
  if (eighths < 5) return 2
  return eighths < 7 ? 3 : 4
}

const tally = (sums: readonly AnswerSum[], kinds: number, kindOf: (one: AnswerSum) => number) => {
  const counts = new Array<number>(kinds).fill(0)
  for (const one of sums) counts[kindOf(one)]! += 1
  return clipCounts(counts)
}

const keep = (
  { code, direction, sensitive }: Measure,
  readers: Readers,
  detail: Detail,
  unit: string,
  sums: readonly AnswerSum[],
  points: Points,
): KeptMeasure => {
  const scores = sums.map(scoreOf)
  const total = scores.reduce((all, score) => all + score, 0)
  const withTotal = detail !== 'shares' || sensitive
  return {
    ...{ readers, detail, unit, measure: code, valid: sums.length },
    total: withTotal ? round(clip(total, sums.length, { direction }, points)) : null,
    shares:
      detail === 'shares' ? tally(sums, 3, (one) => FAVOURS.indexOf(favourOf(one, direction, points))) : null,
    fifths: detail === 'distribution' ? tally(sums, 5, (one) => fifthOf(one, points)) : null,
    squares: detail === 'distribution' ? round(scores.reduce((all, score) => all + score ** 2, 0)) : null,
  }
}

/**
 * Smallest part of a pool. Of a sensitive measure nothing finer is kept, so a part may be small; but about
 * one leader its parts are kept as well, and a pool less these would be the small one.
 */
const leastPart = ({ sensitive }: Measure, readers: Readers, floor: number, floors: Floors): number => {
  if (!sensitive) return floor
  return readers === 'everyone' ? 0 : floors.shares
}

export type Floors = Readonly<Record<Detail, number>>

/**
 * One measure through the levels of those who may read it. Each level takes whole what the level before kept, so
 * that nobody who was too few there comes back here as a difference.
 *
 * @param answers block of means → the answers in it
 */
export const keepMeasure = (
  measure: Measure,
  readers: Readers,
  answers: ReadonlyMap<string, readonly AnswerSum[]>,
  plan: BlockPlan,
  floors: Floors,
  points: Points,
): readonly KeptMeasure[] => {
  const kept: KeptMeasure[] = []
  let passed = [...answers].filter(
    ([, sums]) => sums.length >= leastPart(measure, readers, plan.least, floors),
  )
  for (const detail of DETAILS) {
    const unitOf = plan.into[readers][detail]
    const gathered = new Map<string, { blocks: string[]; sums: AnswerSum[] }>()
    for (const [block, sums] of passed) {
      const unit = unitOf(block)
      if (unit === undefined) continue
      const together = gathered.get(unit) ?? { blocks: [], sums: [] }
      together.blocks.push(block)
      for (const one of sums) together.sums.push(one)
      gathered.set(unit, together)
    }
    const still = new Set<string>()
    for (const [unit, { blocks, sums }] of gathered) {
      const led = blocks.flatMap((block) => plan.ledIn.get(block) ?? [])
      const few = readers === 'three-leaders' && leadersAtLeast(led) < LEAST_LEADERS
      const tooFine = measure.sensitive && detail === 'means'
      if (few || (!tooFine && sums.length < floors[detail])) continue
      for (const block of blocks) still.add(block)
      if (!tooFine) kept.push(keep(measure, readers, detail, unit, sums, points))
    }
    passed = passed.filter(([block]) => still.has(block))
  }
  return kept
}
