import { contractOf } from '../contract-of.ts'
import { type Described, describeReport } from '../describe-report.ts'
import { rankPicks } from '../rank-picks.ts'
import type { OrganisationReport, Tree } from '../results.contract.ts'
import { notPublished } from '../results.problems.ts'
import { organisationPicks, organisationRows, type ResultsDatabase } from '../results.queries.ts'
import { columnsOf, describeTree } from './describe-tree.ts'
import { largestTop, treeCells, treeRows } from './tree.queries.ts'

/** So many rows fit on a screen. Whoever wants more opens a unit. */
const ROWS_A_SCREEN = 40

/** @param unit null for the highest units */
export const readTree = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  unit: string | null,
): Promise<Tree> => {
  const rows = await treeRows(db, account, wave, unit, ROWS_A_SCREEN)
  const cells = await treeCells(
    db,
    account,
    wave,
    rows.map(({ unit_id }) => unit_id),
  )
  return { measures: [...columnsOf(cells)], units: [...describeTree(rows, cells)] }
}

/** @throws Problem 404 where nothing was published */
export const readUnit = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  unit: string,
): Promise<Described> => {
  const [described] = describeReport(await organisationRows(db, account, wave, [unit]))
  if (described === undefined) throw notPublished()
  return described
}

/** The first screen: the highest units of the tree, and what is said of the whole. @throws Problem 403, 404 */
export const readOrganisation = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
): Promise<OrganisationReport> => {
  const [tree, top] = await Promise.all([readTree(db, account, wave, null), largestTop(db, account, wave)])
  if (tree.units.length === 0) throw notPublished()
  if (top === null) return { tree, whole: null, contract: contractOf([], null), picks: [] }
  const [rows, picked] = await Promise.all([
    organisationRows(db, account, wave, [top]),
    organisationPicks(db, account, wave, top),
  ])
  const whole = describeReport(rows)[0]?.own ?? null
  const [range] = rows.units
  return {
    tree,
    whole,
    contract: contractOf(rows.figures, top),
    picks: range === undefined ? [] : rankPicks(picked, whole ?? undefined, range),
  }
}
