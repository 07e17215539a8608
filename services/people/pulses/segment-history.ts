import type { FrozenSegment } from './freeze-segments.ts'
import type { SegmentHistory } from './make-manifest.ts'

/** The largest number of these people who were counted together, in any unit. One person alone was with nobody. */
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
 * How a segment changed since the last wave. Somebody who invents four colleagues knows the fifth answer. So
 * respondents see how many people joined, and how many were together before.
 *
 * @param lastCountedWith employee → unit of the segment that the person was invited in last time. Undefined
 *   before any wave
 */
export const withHistory = (
  segment: FrozenSegment,
  lastCountedWith: ReadonlyMap<string, string | null> | undefined,
): FrozenSegment & Omit<SegmentHistory, 'leadersChanged'> => {
  // Everybody is new then, and to say so would only frighten.
  if (lastCountedWith === undefined) return { ...segment, joined: null, together: 0 }
  // A unit with a new id counts everybody as new. Its people must see exactly that.
  const stayed = segment.members.filter((person) => lastCountedWith.get(person) === segment.unit).length
  return {
    ...segment,
    joined: segment.members.length - stayed,
    together: mostTogether(segment, lastCountedWith),
  }
}
