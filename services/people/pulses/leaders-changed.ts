import { readersOf } from '../units/who-leads.ts'
import type { FrozenSegment, FrozenTree } from './freeze-segments.ts'

/**
 * How many units of a segment have another leader than at their last counted wave. A leader reads the unit's
 * results, so a leader who is put there for one wave must be visible. Only the links of a segment's own people
 * name the segment, so to others the number names nobody.
 *
 * @param before unit → who led it at its last counted wave (`readersOf`); empty when there was none
 */
export const leadersChanged = (
  { units }: FrozenSegment,
  tree: FrozenTree,
  before: ReadonlyMap<string, string | null>,
): number | null => {
  if (before.size === 0) return null
  const leaderOf = new Map(tree.units.map((unit) => [unit.id, readersOf(unit)]))
  return units.filter((unit) => before.has(unit) && before.get(unit) !== leaderOf.get(unit)).length
}
