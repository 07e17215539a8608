import type { TreeUnit } from '../results.contract.ts'
import type { TreeCell, TreeRow } from './tree.queries.ts'

/**
 * Columns of the table, in the order of the questionnaire. Indices are left out: their scale is not that of the
 * table.
 */
export const columnsOf = (cells: readonly TreeCell[]): readonly string[] => [
  ...new Set(cells.filter(({ kind }) => kind !== 'index').map(({ measure }) => measure)),
]

/** Rows of the table of units: for each measure a mean, or why there is none. */
export const describeTree = (rows: readonly TreeRow[], cells: readonly TreeCell[]): readonly TreeUnit[] => {
  const cellsOf = new Map<string, TreeCell[]>(rows.map(({ unit_id }) => [unit_id, []]))
  for (const cell of cells) if (cell.kind !== 'index') cellsOf.get(cell.unit_id)?.push(cell)
  return rows.map((row) => {
    const own = cellsOf.get(row.unit_id) ?? []
    const pairs = <Value>(of: (cell: TreeCell) => Value | null): Record<string, Value> =>
      Object.fromEntries(
        own.flatMap((cell) => {
          const value = of(cell)
          return value === null ? [] : [[cell.measure, value]]
        }),
      )
    return {
      unit: row.unit_id,
      parent: row.parent_id,
      name: row.name,
      answers: row.answers,
      invited: row.invited,
      atLeast80: row.at_least_80 ?? false,
      withheld: row.withheld,
      parts: row.parts,
      means: pairs(({ mean }) => mean),
      bounds: pairs(({ bound }) => bound),
      reasons: pairs(({ withheld }) => withheld),
    }
  })
}
