import type { FrozenSegment, FrozenTree } from './freeze-segments.ts'

/**
 * How many units of a segment have another leader than at their last counted wave: whoever leads a unit reads
 * its results, so a leader put in its place for one wave has to show. The segment is named by nothing but
 * its people's links, so the number names nobody to others.
 *
 * @param before unit → who led it at its last counted wave; empty when there was none
 */
export const leadersChanged = (
  { units }: FrozenSegment,
  tree: FrozenTree,
  before: ReadonlyMap<string, string | null>,
): number | null => {
  if (before.size === 0) return null
  const leaderOf = new Map(tree.units.map(({ id, leader }) => [id, leader]))
  return units.filter((unit) => before.has(unit) && before.get(unit) !== leaderOf.get(unit)).length
}
