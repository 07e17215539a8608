import type { FrozenSegment } from './freeze-segments.ts'
import type { SegmentHistory } from './make-manifest.ts'

/** Below this size, one to four people more or less would let two waves be subtracted. */
const SMALL = 8

/**
 * How a segment changed since the last wave. Who invents four colleagues knows the fifth, so respondents
 * see how many joined; and where one to four people differ in a small segment, no trend is shown.
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
  if (lastInvited.size === 0) return { ...segment, joined: null, trend: false }
  const before = lastInvited.get(segment.unit)
  const stayed = segment.members.filter((person) => lastCountedWith.get(person) === segment.unit).length
  const joined = segment.members.length - stayed
  // A unit under a new name has no trend, and everybody in it is new: that is what its people must see.
  if (before === undefined) return { ...segment, joined, trend: false }
  const differ = joined + Math.max(0, before - stayed)
  const tells = differ >= 1 && differ <= 4 && Math.min(before, segment.members.length) < SMALL
  return { ...segment, joined, trend: !tells }
}
