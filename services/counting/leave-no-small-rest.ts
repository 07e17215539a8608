import { DETAILS } from './block-plan.ts'
import type { Floors, KeptPart } from './keep-measure.ts'

/**
 * What is said about one leader is also in what is said about three: the larger less its small ones is about
 * the others. Where too few would be left, the smallest of one leader are not kept, nor more detail of them.
 *
 * @param own kept for the one leader each is about
 * @param three kept for everybody else, of the same measure
 * @param floors how many must be left, level by level, unless nobody is
 * @returns those of `own` that may stay
 */
export const leaveNoSmallRest = (
  own: readonly KeptPart[],
  three: readonly KeptPart[],
  floors: Floors,
): readonly KeptPart[] => {
  const dropped = new Set<string>()
  const stays: KeptPart[] = []
  for (const detail of DETAILS) {
    const candidates = own.filter(({ kept }) => kept.detail === detail && !dropped.has(kept.unit))
    for (const { kept, blocks } of three) {
      if (kept.detail !== detail) continue
      const inside = new Set(blocks)
      const parts = candidates.filter((one) => one.blocks.every((block) => inside.has(block)))
      let rest = kept.valid - parts.reduce((sum, one) => sum + one.kept.valid, 0)
      for (const one of parts.toSorted((a, b) => a.kept.valid - b.kept.valid)) {
        if (rest === 0 || rest >= floors[detail]) break
        dropped.add(one.kept.unit)
        rest += one.kept.valid
      }
    }
    stays.push(...candidates.filter(({ kept }) => !dropped.has(kept.unit)))
  }
  return stays
}
