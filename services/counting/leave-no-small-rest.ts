import { DETAILS } from './block-plan.ts'
import type { Floors, PlannedPart } from './planned-part.ts'

/**
 * A figure about three leaders includes the figures about one leader. So the larger figure less the small ones
 * is about the others. Where too few people would be left, the smallest figures of one leader are not kept, and
 * no finer detail of them either.
 *
 * @param own planned for the one leader each is about
 * @param three planned for everybody else, of the same measure
 * @param floors how many must be left, level by level, unless nobody is
 * @returns those of `own` that may stay
 */
export const leaveNoSmallRest = (
  own: readonly PlannedPart[],
  three: readonly PlannedPart[],
  floors: Floors,
): readonly PlannedPart[] => {
  const dropped = new Set<string>()
  const stays: PlannedPart[] = []
  for (const detail of DETAILS) {
    const candidates = own.filter((one) => one.detail === detail && !dropped.has(one.unit))
    for (const whole of three) {
      if (whole.detail !== detail) continue
      const inside = new Set(whole.blocks)
      const parts = candidates.filter((one) => one.blocks.every((block) => inside.has(block)))
      let rest = whole.valid - parts.reduce((sum, one) => sum + one.valid, 0)
      for (const one of parts.toSorted((a, b) => a.valid - b.valid)) {
        if (rest === 0 || rest >= floors[detail]) break
        dropped.add(one.unit)
        rest += one.valid
      }
    }
    stays.push(...candidates.filter(({ unit }) => !dropped.has(unit)))
  }
  return stays
}
