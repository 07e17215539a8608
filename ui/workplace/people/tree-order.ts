import { groupsOf } from '../../../services/plumbing/groups.ts'
import type { Unit } from '../api.ts'

/** Units as one reads a tree: each below the one above it, with how deep it lies. */
export const inTreeOrder = (units: readonly Unit[]): readonly (Unit & { readonly depth: number })[] => {
  const ids = new Set(units.map(({ unit }) => unit))
  const below = groupsOf(units, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null))
  const walk = (parent: string | null, depth: number): readonly (Unit & { readonly depth: number })[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...walk(unit.unit, depth + 1)])
  return walk(null, 0)
}
