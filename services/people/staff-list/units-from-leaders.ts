/**
 * The tree when the list has names of units and leaders, nothing else: a unit is led by its head, and belongs to the
 * unit of that head's leader. This reads a tree out of who leads whom, so what is unclear is refused, not guessed:
 *
 * - heads who are led from different units, or several whom nobody leads: where does the unit belong?
 * - several heads who each lead members: who leads it?
 * - several units whose head nobody leads. There may be two tops where HR writes the tree out (a path or a parent
 *   column), but here a second empty cell looks exactly like a forgotten leader, which would tear a branch off.
 *
 * Somebody who is led from the unit above and leads nobody (an adviser of the director in the same unit) does not
 * make a unit unclear. When all are like that, their leader sits in the unit above, and the unit has none of its own.
 */
import type { Columns } from './columns.ts'
import type { Finding, FindingCode } from './findings.ts'
import type { Head, Team } from './teams.ts'
import { withoutLeader } from './unit-leaders.ts'

export function readTreeFromLeaders(teams: readonly Team[], columns: Columns): readonly Finding[] {
  const leaderColumn = columns.leaders[0]?.header ?? ''
  const unitColumn = columns.of.unit?.header ?? ''
  if (columns.leaders.length === 0) {
    if (teams.length < 2) return teams.flatMap((team) => withoutLeader(team, unitColumn))
    return [
      {
        line: columns.line,
        column: '',
        code: 'column-missing',
        value: 'leader',
      },
    ]
  }
  const findings: Finding[] = []
  const tops: Head[] = []
  for (const team of teams) {
    const [head] = team.heads
    if (!head) continue
    const leading = team.heads.length > 1 ? team.heads.filter(({ follows }) => follows > 0) : team.heads
    if (placesOf(team.heads) > 1 || leading.length > 1) {
      findings.push({
        ...unclear('unit-leader-unclear', team.heads, leaderColumn),
        value: team.unit.name,
      })
      continue
    }
    if (head.above === null) tops.push(head)
    team.unit.parent = head.above?.key ?? null
    team.unit.leader = leading[0]?.row.key ?? null
    if (!leading[0]) findings.push(...withoutLeader(team, unitColumn))
  }
  return tops.length > 1 ? [...findings, unclear('unit-top-unclear', tops, leaderColumn)] : findings
}

/**
 * In how many places the heads would put their unit. Each head without a leader counts as a place of its own,
 * because a list has one top.
 */
function placesOf(heads: readonly Head[]): number {
  const nobody = heads.filter(({ above }) => above === null).length
  return nobody + new Set(heads.flatMap(({ above }) => above ?? [])).size
}

function unclear(code: FindingCode, heads: readonly Head[], column: string): Finding {
  const lines = heads.map(({ row }) => row.line).toSorted((a, b) => a - b)
  return { line: lines[0] ?? 0, column, code, lines }
}
