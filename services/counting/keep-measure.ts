import { LEAST_LEADERS, leadersAtLeast } from '../blocks/pool-leaders.ts'
import { type BlockPlan, DETAILS, type Detail, type Readers } from './block-plan.ts'
import type { AnswerSum } from './engine/scale-scores.ts'
import type { Points } from './engine/scoring-instrument.ts'
import { type KeptMeasure, keepOf } from './kept-measure.ts'
import type { Measure } from './measures.ts'

/** The valid answers to one measure in a block of means, and who leads the segments they came from. */
export interface BlockAnswers {
  readonly answers: readonly AnswerSum[]
  readonly led: readonly (readonly string[])[]
  /** Variance of what their sum is moved by, in gaps. */
  readonly moved: number
}

/** What is kept, with what must not be: the blocks of means in it, and whom it is about. */
export interface KeptPart {
  readonly kept: KeptMeasure
  readonly blocks: readonly string[]
  readonly led: readonly (readonly string[])[]
}

export type Floors = Readonly<Record<Detail, number>>

/** On its way up through the levels. */
interface Part {
  readonly blocks: readonly string[]
  readonly led: readonly (readonly string[])[]
  readonly scores: readonly AnswerSum[]
  readonly moved: number
}

const joined = (parts: readonly Part[]): Part => ({
  blocks: parts.flatMap(({ blocks }) => blocks),
  led: parts.flatMap(({ led }) => led),
  scores: parts.flatMap(({ scores }) => scores),
  moved: parts.reduce((sum, { moved }) => sum + moved, 0),
})

/** Parts by the unit they go to; the blocks of a part all go the same way. */
const gather = (
  parts: readonly Part[],
  unitOf: (block: string) => string | undefined,
): ReadonlyMap<string, Part> => {
  const together = new Map<string, Part[]>()
  for (const part of parts) {
    const unit = unitOf(part.blocks[0] ?? '')
    if (unit === undefined) continue
    const some = together.get(unit)
    if (some === undefined) together.set(unit, [part])
    else some.push(part)
  }
  return new Map([...together].map(([unit, some]) => [unit, joined(some)]))
}

/**
 * Smallest part of a pool. Of a sensitive measure nothing finer than shares is kept, so a part of those may
 * be small; but about one leader its parts are kept as well, and a pool less these would be the small one.
 */
const leastPart = ({ sensitive }: Measure, readers: Readers, floor: number, floors: Floors): number => {
  if (!sensitive) return floor
  return readers === 'everyone' ? 0 : floors.shares
}

/**
 * One measure through the levels of those who may read it. Each level takes whole what the level before kept, so
 * that nobody who was too few there comes back here as a difference.
 *
 * @param answers block of means → the answers in it, as they may be kept
 */
export const keepMeasure = (
  measure: Measure,
  readers: Readers,
  answers: ReadonlyMap<string, BlockAnswers>,
  plan: BlockPlan,
  floors: Floors,
  points: Points,
): readonly KeptPart[] => {
  const kept: KeptPart[] = []
  let parts: readonly Part[] = [...answers].flatMap(([block, { answers: scores, led, moved }]) =>
    scores.length < leastPart(measure, readers, plan.least, floors)
      ? []
      : [{ blocks: [block], led, scores, moved }],
  )
  for (const detail of DETAILS) {
    const still: Part[] = []
    for (const [unit, whole] of gather(parts, plan.into[readers][detail])) {
      const tooFine = measure.sensitive && detail === 'means'
      const few = readers === 'three-leaders' && leadersAtLeast(whole.led) < LEAST_LEADERS
      if (few || (!tooFine && whole.scores.length < floors[detail])) continue
      still.push(whole)
      if (tooFine) continue
      const { blocks, led, scores, moved } = whole
      kept.push({ kept: keepOf(measure, { readers, detail, unit, moved }, scores, points), blocks, led })
    }
    parts = still
  }
  return kept
}
