import type { FrozenTree } from './freeze-segments.ts'
import type { EarlierMember, EarlierUnit } from './waves.queries.ts'

/** Unit → earlier wave → whether one to four people differ between the invited of then and now. */
export type Trends = ReadonlyMap<string, Readonly<Record<string, boolean>>>

interface Placed {
  readonly unit: string
  readonly parent: string | null
}

/** Adds at a unit and at everything above it. */
const climb = (parentOf: ReadonlyMap<string, string | null>, from: string, visit: (unit: string) => void) => {
  for (let at: string | null = from; at !== null; at = parentOf.get(at) ?? null) visit(at)
}

const parents = (tree: readonly Placed[]) => new Map(tree.map(({ unit, parent }) => [unit, parent]))

const peopleBelow = (tree: readonly Placed[], members: readonly { employee: string; unit: string }[]) => {
  const parentOf = parents(tree)
  const below = new Map<string, Set<string>>()
  for (const { employee, unit } of members) {
    climb(parentOf, unit, (at) => {
      const people = below.get(at) ?? new Set<string>()
      below.set(at, people.add(employee))
    })
  }
  return below
}

const invitedBelow = (tree: readonly EarlierUnit[]) => {
  const parentOf = parents(tree)
  const below = new Map<string, number>()
  for (const { unit, invited } of tree) {
    climb(parentOf, unit, (at) => below.set(at, (below.get(at) ?? 0) + invited))
  }
  return below
}

/**
 * How far the invited of a unit are still those of an earlier wave: where one to four people differ, two
 * means could be subtracted. Judged on who was invited, so that nobody need know who answered; whether
 * the groups are small is judged later, on how many did. (`publication.md`, "Frozen".)
 *
 * @param members who was asked by which earlier wave; people who left for good are missing
 */
export const compareInvited = (
  tree: FrozenTree,
  members: readonly EarlierMember[],
  earlier: readonly EarlierUnit[],
): Trends => {
  const now = peopleBelow(
    tree.units.map(({ id, parent }) => ({ unit: id, parent })),
    tree.segments.flatMap((segment) => segment.members.map((employee) => ({ employee, unit: segment.unit }))),
  )
  const trends = new Map<string, Record<string, boolean>>()
  for (const wave of new Set(earlier.map((unit) => unit.wave))) {
    const units = earlier.filter((unit) => unit.wave === wave)
    const then = peopleBelow(
      units,
      members.filter((member) => member.wave === wave),
    )
    const invited = invitedBelow(units)
    for (const [unit, people] of now) {
      const before = invited.get(unit) ?? 0
      if (before === 0) continue
      const known = then.get(unit) ?? new Set<string>()
      const stayed = [...people].filter((person) => known.has(person)).length
      // Those whom nobody knows any more have left: they differ as well.
      const differ = people.size - stayed + Math.max(before, known.size) - stayed
      trends.set(unit, { ...trends.get(unit), [wave]: differ >= 1 && differ <= 4 })
    }
  }
  return trends
}
