import { LEAST_LEADERS, leadersAtLeast } from '../blocks/pool-leaders.ts'
import { type BlockPlan, DETAILS, floorsOf, ownLeaderFloor, type Readers } from './block-plan.ts'
import { leaveNoSmallRest } from './leave-no-small-rest.ts'
import type { Measure } from './measures.ts'
import type { Floors, PlannedPart } from './planned-part.ts'

/** What there is of one measure in a block of means: how many valid answers, and who leads the segments they came from. */
export interface BlockCounts {
  readonly valid: number
  readonly led: readonly (readonly string[])[]
}

/** On its way up through the levels. */
type Part = Pick<PlannedPart, 'valid' | 'blocks' | 'led'>

const joined = (parts: readonly Part[]): Part => ({
  valid: parts.reduce((sum, { valid }) => sum + valid, 0),
  blocks: parts.flatMap(({ blocks }) => blocks),
  led: parts.flatMap(({ led }) => led),
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
 * Plans what may be kept of a measure, by counts and leaders only: it is handed no answer. What a block has too
 * few valid answers for is left out here, before anything is computed of them.
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
