import { sql } from 'kysely'
import { call, type ResultsDatabase } from '../results.queries.ts'

export interface TreeRow {
  readonly unit_id: string
  readonly parent_id: string | null
  readonly name: string
  readonly answers: number | null
  readonly invited: number | null
  readonly at_least_80: boolean | null
  readonly withheld: string | null
  /** How many units stand directly below it. */
  readonly parts: number
}

export interface TreeCell {
  readonly unit_id: string
  readonly measure: string
  readonly kind: 'facet' | 'item' | 'composite' | 'index'
  readonly place: number
  readonly mean: number | null
  readonly bound: 'or-lower' | 'or-higher' | null
  readonly withheld: string | null
}

/**
 * @param unit null for the highest units
 * @param most further levels are added while there are no more units than this
 */
export const treeRows = (
  db: ResultsDatabase,
  account: string,
  wave: string,
  unit: string | null,
  most: number,
) =>
  call(
    db,
    sql<TreeRow>`select * from results.tree_rows(${account}::uuid, ${wave}::uuid, ${unit}::uuid, ${most})`,
  )

export const treeCells = (db: ResultsDatabase, account: string, wave: string, units: readonly string[]) =>
  call(
    db,
    sql<TreeCell>`select * from results.tree_cells(${account}::uuid, ${wave}::uuid, ${[...units]}::uuid[])`,
  )

/** The published unit for which the whole organisation is spoken of; null where nothing may be shown. */
export const largestTop = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
): Promise<string | null> => {
  const [row] = await call(
    db,
    sql<{ top: string | null }>`select results.largest_top(${account}::uuid, ${wave}::uuid) as top`,
  )
  return row?.top ?? null
}
