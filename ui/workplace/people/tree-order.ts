import type { Unit } from '../api.ts'

/** Units as one reads a tree: each below the one above it, with how deep it lies. */
export const inTreeOrder = (units: readonly Unit[]): readonly (Unit & { readonly depth: number })[] => {
  const ids = new Set(units.map(({ unit }) => unit))
  const below = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const above = unit.parent !== null && ids.has(unit.parent) ? unit.parent : null
    below.set(above, [...(below.get(above) ?? []), unit])
  }
  const walk = (parent: string | null, depth: number): readonly (Unit & { readonly depth: number })[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...walk(unit.unit, depth + 1)])
  return walk(null, 0)
}
