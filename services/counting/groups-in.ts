import type { BlockPlan, TreeUnit } from './block-plan.ts'

/** The people of a block, under names that tell nobody who they are. */
export interface GroupIn {
  readonly name: string
  /** Those who were once asked with them, and are not now. */
  readonly missing: readonly string[]
}

const NOBODY_MISSING: readonly string[] = []

/**
 * Block of means → a name of the people invited in it. The same people have the same name in another wave, and
 * nobody else has it. The name follows from who was invited. If it followed from who answered, it would change
 * with everybody who did not answer.
 */
export const groupsIn = (
  tree: readonly TreeUnit[],
  plan: Pick<BlockPlan, 'levels'>,
): ReadonlyMap<string, GroupIn> => {
  const names = new Map<string, string[]>()
  const missing = new Map<string, Set<string>>()
  for (const { unit, segment, group, missing: gone = NOBODY_MISSING } of tree) {
    const block = plan.levels[0]?.blockOf.get(unit)
    if (block == null || segment === null) continue
    names.set(block, [...(names.get(block) ?? []), group ?? unit])
    missing.set(block, new Set([...(missing.get(block) ?? []), ...gone]))
  }
  return new Map(
    [...names].map(([block, own]) => [
      block,
      { name: own.sort().join(' '), missing: [...(missing.get(block) ?? [])] },
    ]),
  )
}
