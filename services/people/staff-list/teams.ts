import { groupsOf } from '../../plumbing/groups.ts'
import type { Row } from './row.ts'
import type { UnitDraft } from './unit-registry.ts'

/** A member of a unit who is led from another unit, or by nobody. Such a member may be the leader of the unit. */
export interface Head {
  readonly row: Row
  /** The unit of this person's leader; null when nobody leads this person. */
  readonly above: UnitDraft | null
  /** How many members of the unit this person leads. */
  readonly follows: number
}

export interface Team {
  readonly unit: UnitDraft
  readonly rows: readonly Row[]
  readonly heads: readonly Head[]
  /**
   * Whether every row has no problem and its leader's unit is known. Then a missing head is not caused by a
   * broken row.
   */
  readonly complete: boolean
}

/** The units that have people, with those who may lead them. */
export function gatherTeams(
  unitOf: ReadonlyMap<Row, UnitDraft>,
  leaderOf: ReadonlyMap<Row, Row | null>,
  isSound: (row: Row) => boolean,
): readonly Team[] {
  const follows = new Map<Row, number>()
  for (const [row, unit] of unitOf) {
    const leader = leaderOf.get(row)
    if (leader && unitOf.get(leader) === unit) follows.set(leader, (follows.get(leader) ?? 0) + 1)
  }
  /** Undefined where a broken row prevents an answer. */
  const unitAbove = (row: Row) => {
    const leader = isSound(row) ? leaderOf.get(row) : undefined
    return leader === null ? null : leader && unitOf.get(leader)
  }
  const members = groupsOf(unitOf, ([, unit]) => unit)
  return [...members].map(([unit, entries]) => {
    const rows = entries.map(([row]) => row)
    const heads = rows.flatMap((row): readonly Head[] => {
      const above = unitAbove(row)
      return above === undefined || above === unit ? [] : [{ row, above, follows: follows.get(row) ?? 0 }]
    })
    return {
      unit,
      rows,
      heads,
      complete: rows.every((row) => unitAbove(row) !== undefined),
    }
  })
}
