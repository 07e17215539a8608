/**
 * The organisation tree of a list, which is written in one of three ways: a parent column, paths in the unit column, or
 * only names of units, so that it follows from who leads whom.
 */
import type { Columns } from './columns.ts'
import type { Finding } from './findings.ts'
import type { Row } from './row.ts'
import { gatherTeams } from './teams.ts'
import { settleLeaders } from './unit-leaders.ts'
import { readParents } from './unit-parents.ts'
import { findPathSeparator, walkPath } from './unit-paths.ts'
import { type UnitDraft, UnitRegistry } from './unit-registry.ts'
import { readTreeFromLeaders } from './units-from-leaders.ts'

export interface Organisation {
  readonly units: readonly UnitDraft[]
  readonly unitOf: ReadonlyMap<Row, UnitDraft>
  readonly findings: readonly Finding[]
}

export function readOrganisation(
  rows: readonly Row[],
  leaderOf: ReadonlyMap<Row, Row | null>,
  isSound: (row: Row) => boolean,
  columns: Columns,
): Organisation {
  const registry = new UnitRegistry()
  const { parent } = columns.of
  const separator = parent ? null : findPathSeparator(rows)
  const column = columns.of.unit?.header ?? ''
  const unitOf = new Map<Row, UnitDraft>()
  for (const row of rows) {
    const { line, unit: name } = row
    if (name === '') continue
    // The parent first, so that a tree reads from the top.
    if (row.parent !== '')
      registry.mention(row.parent, row.parent, null, {
        line,
        column: parent?.header ?? '',
      })
    const unit = separator
      ? walkPath(row, separator, registry, column)
      : registry.mention(name, name, null, { line, column })
    if (unit) unitOf.set(row, unit)
  }
  const inParents = parent ? readParents(rows, isSound, registry, unitOf, parent) : []
  const teams = gatherTeams(unitOf, leaderOf, isSound)
  const written = parent !== undefined || separator !== null
  const inLeaders = written ? settleLeaders(teams, column) : readTreeFromLeaders(teams, columns)
  const findings = [
    ...registry.findings,
    ...inParents,
    ...inLeaders,
    ...emptyTops(rows, registry.units, unitOf, columns),
  ]
  return { units: registry.units, unitOf, findings }
}

/**
 * A top unit without people is fine when all tops are like that (a company of companies). Beside a top with
 * people it is more likely a misspelt parent, which would tear a branch off the tree. This is not said while
 * some row has no unit, because the people may be there.
 */
function emptyTops(
  rows: readonly Row[],
  units: readonly UnitDraft[],
  unitOf: ReadonlyMap<Row, UnitDraft>,
  { of }: Columns,
): readonly Finding[] {
  const peopled = new Set(unitOf.values())
  const tops = units.filter(({ parent }) => parent === null)
  if (unitOf.size < rows.length || !tops.some((unit) => peopled.has(unit))) return []
  const column = (of.parent ?? of.unit)?.header ?? ''
  return tops
    .filter((unit) => !peopled.has(unit))
    .map(({ line, key }) => ({
      line,
      column,
      code: 'unit-without-people',
      value: key,
    }))
}
