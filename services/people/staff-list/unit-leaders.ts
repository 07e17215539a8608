import type { Finding } from './findings.ts'
import type { Head, Team } from './teams.ts'

/**
 * The leader of a unit whose place in the tree is known already: its only head, or else the head who leads most of its
 * members. Two who lead equally many, or heads who lead nobody, are no reason to refuse a list: the unit is then
 * shown to those above it, and the reader says so.
 */
export function settleLeaders(teams: readonly Team[], column: string): readonly Finding[] {
  return teams.flatMap((team): readonly Finding[] => {
    const leader = team.heads.length === 1 ? team.heads[0] : mostFollowed(team.heads)
    if (!leader) return withoutLeader(team, column)
    team.unit.leader = leader.row.key
    return []
  })
}

export function withoutLeader({ unit, rows, complete }: Team, column: string): readonly Finding[] {
  const line = rows[0]?.line
  return complete && line ? [{ line, column, code: 'unit-without-leader', value: unit.key }] : []
}

function mostFollowed(heads: readonly Head[]): Head | undefined {
  const [first, second] = heads.toSorted((a, b) => b.follows - a.follows)
  return first && first.follows > (second?.follows ?? 0) ? first : undefined
}
