import type { FrozenSegment } from './freeze-segments.ts'
import type { SegmentHistory } from './make-manifest.ts'

/** Below this size, one to four people more or less would let two waves be subtracted. */
const SMALL = 8

/** The largest number of these people who were counted together, in whatever unit; one alone was with nobody. */
const mostTogether = (
  { members }: FrozenSegment,
  lastCountedWith: ReadonlyMap<string, string | null>,
): number => {
  const counts = new Map<string, number>()
  for (const person of members) {
    const unit = lastCountedWith.get(person)
    if (unit != null) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return most > 1 ? most : 0
}

/**
 * How a segment changed since the last wave. Who invents four colleagues knows the fifth, so respondents
 * see how many joined, and whether anybody knows anybody; and where one to four people differ in a small segment, no trend is shown.
 *
 * @param lastCountedWith employee → unit of the segment the person was invited in last time
 * @param lastInvited unit → how many were invited in its segment last time
 */
export const withHistory = (
  segment: FrozenSegment,
  lastCountedWith: ReadonlyMap<string, string | null>,
  lastInvited: ReadonlyMap<string, number>,
): FrozenSegment & Omit<SegmentHistory, 'leadersChanged'> => {
  // Nobody was counted before: then all are new, and saying so would only frighten.
  if (lastInvited.size === 0) return { ...segment, joined: null, together: 0, trend: false }
  const before = lastInvited.get(segment.unit)
  const stayed = segment.members.filter((person) => lastCountedWith.get(person) === segment.unit).length
  const joined = segment.members.length - stayed
  const together = mostTogether(segment, lastCountedWith)
  // A unit under a new name has no trend, and everybody in it is new: that is what its people must see.
  if (before === undefined) return { ...segment, joined, together, trend: false }
  const differ = joined + Math.max(0, before - stayed)
  const tells = differ >= 1 && differ <= 4 && Math.min(before, segment.members.length) < SMALL
  return { ...segment, joined, together, trend: !tells }
}
