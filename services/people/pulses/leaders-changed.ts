import type { LeadersChanged } from '../../ticket/manifest.ts'
import type { FrozenTree } from './freeze-segments.ts'

/** From here on a number of leaders is no longer somebody's name. */
const FEW = 5

/**
 * How many units of the audience have another leader than at the last counted wave: whoever leads a unit
 * reads its results, and counts with the unit above. In words and never by segment, because a leader is
 * one person; whom a new leader moved from one segment to another stands in `joined` already.
 *
 * @param before unit → who led it at its last counted wave; empty when there was none
 */
export const leadersChanged = (
  tree: FrozenTree,
  before: ReadonlyMap<string, string | null>,
): LeadersChanged | null => {
  if (before.size === 0) return null
  const changed = tree.units.filter(
    ({ id, inAudience, leader }) => inAudience && before.has(id) && before.get(id) !== leader,
  ).length
  if (changed === 0) return 'none'
  return changed < FEW ? 'fewer-than-five' : 'five-or-more'
}
