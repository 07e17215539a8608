import { upFrom } from '../../blocks/up-from.ts'
import type { FrozenTree } from './freeze-segments.ts'
import type { EarlierUnit } from './waves.queries.ts'

/** Unit → earlier waves in which people at or below it were asked. */
export type Trends = ReadonlyMap<string, readonly string[]>

/**
 * The earlier waves with which a unit may be compared: those in which somebody of it was asked. How many people
 * differ plays no part. The figures themselves protect those who came or left
 * (`services/counting/disclosure.md`).
 *
 * @param earlier trees of waves that asked one of the same questions
 */
export const compareInvited = (tree: FrozenTree, earlier: readonly EarlierUnit[]): Trends => {
  const now = new Set(tree.units.map(({ id }) => id))
  const trends = new Map<string, Set<string>>()
  const parents = new Map<string, Map<string, string | null>>()
  for (const { wave, unit, parent } of earlier)
    parents.set(wave, (parents.get(wave) ?? new Map<string, string | null>()).set(unit, parent))
  for (const { wave, unit, invited } of earlier) {
    if (invited === 0) continue
    for (const at of upFrom(unit, parents.get(wave) ?? new Map())) {
      if (now.has(at)) trends.set(at, (trends.get(at) ?? new Set<string>()).add(wave))
    }
  }
  return new Map([...trends].map(([unit, waves]) => [unit, [...waves].sort()]))
}
