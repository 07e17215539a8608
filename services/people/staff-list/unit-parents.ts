import { findCircles } from './circles.ts'
import type { Column } from './columns.ts'
import type { Finding } from './findings.ts'
import type { Row } from './row.ts'
import type { UnitDraft, UnitRegistry } from './unit-registry.ts'

interface Statement {
  readonly row: Row
  readonly child: UnitDraft
  readonly parent: UnitDraft
}

/**
 * The tree when a column names each unit's parent. Rows may leave the parent out as long as one row gives it. A
 * row with a problem of its own counts only where no other row gives a parent.
 */
export function readParents(
  rows: readonly Row[],
  isSound: (row: Row) => boolean,
  registry: UnitRegistry,
  unitOf: ReadonlyMap<Row, UnitDraft>,
  { header: column }: Column,
): readonly Finding[] {
  const statements = rows.flatMap((row): readonly Statement[] => {
    const child = unitOf.get(row)
    if (!child || row.parent === '') return []
    return [
      {
        row,
        child,
        parent: registry.mention(row.parent, row.parent, null, {
          line: row.line,
          column,
        }),
      },
    ]
  })
  const findings: Finding[] = []
  const settled = new Map<UnitDraft, Statement>()
  const contradicted = new Set<string>()
  for (const statement of statements.toSorted((a, b) => Number(isSound(b.row)) - Number(isSound(a.row)))) {
    const { child, parent, row } = statement
    const earlier = settled.get(child)
    if (!earlier) settled.set(child, statement)
    if (!earlier || earlier.parent === parent || !isSound(row)) continue
    // One unit under two parents is one mistake, however many rows repeat it.
    const pair = JSON.stringify([child.key, parent.key])
    if (contradicted.has(pair)) continue
    contradicted.add(pair)
    const { line } = row
    findings.push({
      line,
      column,
      code: 'unit-parent-contradicts',
      first: earlier.row.line,
      value: row.parent,
    })
  }
  for (const [child, { parent }] of settled) child.parent = parent.key
  return [...findings, ...openCircles(settled, isSound, column)]
}

/** Units in a circle have no place in a tree. They are taken out of it, and each circle is reported once. */
function openCircles(
  settled: ReadonlyMap<UnitDraft, Statement>,
  isSound: (row: Row) => boolean,
  column: string,
): readonly Finding[] {
  const above = new Map([...settled].map(([child, { parent }]) => [child, parent]))
  return findCircles(above).flatMap((circle): readonly Finding[] => {
    for (const unit of circle) unit.parent = null
    const rows = circle.flatMap((unit) => settled.get(unit)?.row ?? []).toSorted((a, b) => a.line - b.line)
    const row = rows.find(isSound)
    return row
      ? [
          {
            line: row.line,
            column,
            code: 'unit-circle',
            lines: rows.map(({ line }) => line),
          },
        ]
      : []
  })
}
