import { LEAST_LEADERS, leadersAtLeast } from '../blocks/pool-leaders.ts'
import { type BlockPlan, DETAILS, floorsOf, ownLeaderFloor, type Readers } from './block-plan.ts'
import { leaveNoSmallRest } from './leave-no-small-rest.ts'
import type { Measure } from './measures.ts'
import type { Floors, PlannedPart } from './planned-part.ts'

/**
 * What a block of means has of one measure: the number of valid answers, and who leads the segments they came
 * from.
 */
export interface BlockCounts {
  readonly valid: number
  readonly led: readonly (readonly string[])[]
}

/** A part on its way up through the levels. */
type Part = Pick<PlannedPart, 'valid' | 'blocks' | 'led'>

const joined = (parts: readonly Part[]): Part => ({
  valid: parts.reduce((sum, { valid }) => sum + valid, 0),
  blocks: parts.flatMap(({ blocks }) => blocks),
  led: parts.flatMap(({ led }) => led),
})

/** Gathers parts by the unit that they go to. All blocks of a part go to the same unit. */
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
 * The smallest part that a pool may have. Of a sensitive measure nothing finer than shares is kept, so its
 * parts may be small. But where it is about one leader, its parts are kept as well, and the pool less the other
 * parts would be the small one.
 */
const leastPart = ({ sensitive }: Measure, readers: Readers, floor: number, floors: Floors): number => {
  if (!sensitive) return floor
  return readers === 'everyone' ? 0 : floors.shares
}

/**
 * Plans one measure, level by level, for one kind of readers. Each level takes whole parts that the level
 * before kept. So people who were too few there do not come back here as a difference.
 */
const planFor = (
  measure: Measure,
  readers: Readers,
  counts: ReadonlyMap<string, BlockCounts>,
  plan: BlockPlan,
  floors: Floors,
): readonly PlannedPart[] => {
  const planned: PlannedPart[] = []
  const least = leastPart(measure, readers, plan.least, floors)
  let parts: readonly Part[] = [...counts].flatMap(([block, { valid, led }]) =>
    valid < least ? [] : [{ blocks: [block], led, valid }],
  )
  for (const detail of DETAILS) {
    const still: Part[] = []
    for (const [unit, whole] of gather(parts, plan.into[readers][detail])) {
      const tooFine = measure.sensitive && detail === 'means'
      const few = readers === 'three-leaders' && leadersAtLeast(whole.led) < LEAST_LEADERS
      if (few || (!tooFine && whole.valid < floors[detail])) continue
      still.push(whole)
      if (!tooFine) planned.push({ readers, detail, unit, ...whole })
    }
    parts = still
  }
  return planned
}

/**
 * Plans what may be kept of a measure, by counts and leaders only. It is handed no answer. Where a block has
 * too few valid answers, the measure is left out here, before anything is computed.
 *
 * @param counts block of means → what there is in it
 * @returns those about one leader first
 */
export const planMeasure = (
  measure: Measure,
  counts: ReadonlyMap<string, BlockCounts>,
  plan: BlockPlan,
): readonly PlannedPart[] => {
  const floors = floorsOf(plan.least)
  if (!measure.describesLeader) return planFor(measure, 'everyone', counts, plan, floors)
  const ownFloors = { ...floors, means: ownLeaderFloor(plan.least) }
  const three = planFor(measure, 'three-leaders', counts, plan, floors)
  return [
    ...leaveNoSmallRest(planFor(measure, 'own-leader', counts, plan, ownFloors), three, ownFloors),
    ...three,
  ]
}
