import type { BlockPlan, TreeUnit } from './block-plan.ts'

/**
 * Block of means → a name of the people invited in it, that the same people have again in another wave and nobody
 * else. By who was invited: a name that followed who answered would move with everybody who did not.
 */
export const groupsIn = (
  tree: readonly TreeUnit[],
  plan: Pick<BlockPlan, 'levels'>,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string[]>()
  for (const { unit, segment, group } of tree) {
    const block = plan.levels[0]?.blockOf.get(unit)
    if (block == null || segment === null) continue
    names.set(block, [...(names.get(block) ?? []), group ?? unit])
  }
  return new Map([...names].map(([block, own]) => [block, own.sort().join(' ')]))
}
