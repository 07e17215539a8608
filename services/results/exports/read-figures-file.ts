import { describeReport } from '../describe-report.ts'
import { treeRows } from '../organisation-results/tree.queries.ts'
import { notPublished } from '../results.problems.ts'
import { organisationRows, type ResultsDatabase } from '../results.queries.ts'
import { figuresCsv } from './figures-csv.ts'
import type { FileFormat } from './file-formats.ts'

const EVERY_ROW = 2_000_000_000
/** So many units are read and written at a time. So memory stays flat, however large the tree is. */
const UNITS_AT_A_TIME = 200

/**
 * The file of figures, part by part. Each unit comes after the units above it.
 *
 * @throws Problem 404 where nothing was published
 */
export const readFiguresFile = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  format: FileFormat,
): Promise<AsyncIterable<string>> => {
  const tree = await treeRows(db, account, wave, null, EVERY_ROW)
  if (tree.length === 0) throw notPublished()
  const names = new Map(tree.map(({ unit_id, name }) => [unit_id, name]))
  const parts = async function* (): AsyncGenerator<string> {
    for (let from = 0; from < tree.length; from += UNITS_AT_A_TIME) {
      const units = tree.slice(from, from + UNITS_AT_A_TIME).map(({ unit_id }) => unit_id)
      const described = describeReport(await organisationRows(db, account, wave, units))
      const found = new Map(described.map(({ own }) => [own.unit, own]))
      const inOrder = units.flatMap((unit) => found.get(unit) ?? [])
      yield figuresCsv(inOrder, names, format, from === 0)
    }
  }
  return parts()
}
