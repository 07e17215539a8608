/** NaN, no number and null are a figure that is not defined: an empty cell. */
export type Cell = string | number | boolean | null

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table by the names of its columns, in their order. */
export const tableOf = <const Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): Table => ({ columns, rows: rows.map((row) => columns.map((column) => row[column])) })

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`

const written = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'string') return quote(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  // Fifteen digits, as R writes them: what lies beyond is rounding. Adding 0 turns −0 into 0.
  return Number.isFinite(cell) ? String(Number(cell.toPrecision(15)) + 0) : ''
}

/** As R's `write.csv(row.names = FALSE, na = "")`: texts in quotes, figures bare. */
export const writeCsv = ({ columns, rows }: Table): string =>
  [columns.map(quote), ...rows.map((row) => row.map(written))].map((cells) => `${cells.join(',')}\n`).join('')
