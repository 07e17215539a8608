import { CsvError, parse } from 'csv-parse/sync'
import { Refused } from '../../plumbing/refused.ts'

/** A row below the header. */
export interface CsvRecord {
  readonly line: number
  readonly cell: (column: string) => string
}

export interface CsvFile {
  readonly file: string
  readonly columns: readonly string[]
  readonly records: readonly CsvRecord[]
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** The separator that the header has most of: spreadsheets in half of Europe write semicolons. */
const separatorOf = (text: string): string => {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1)
  const counted = [',', ';', '\t'].map((separator) => ({ separator, cells: header.split(separator).length }))
  return counted.toSorted((a, b) => b.cells - a.cells)[0]?.separator ?? ','
}

const split = (text: string, file: string): readonly Parsed[] => {
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(`${file}: ${error.message}`)
    throw error
  }
}

/**
 * A CSV file (RFC 4180; comma, semicolon or tab; with or without a byte order mark) by the names in its
 * header. Rows of nothing but separators, which spreadsheets leave behind, are left out.
 *
 * @param needed columns without which the file is of no use
 * @throws Refused naming file, line and column
 */
export const readCsv = (text: string, file: string, needed: readonly string[]): CsvFile => {
  const [header, ...rows] = split(text, file)
  if (header === undefined) throw new Refused(`${file}: there is nothing in it, not even a header`)
  const columns = header.record
  const lacking = needed.filter((column) => !columns.includes(column))
  if (lacking.length > 0) {
    throw new Refused(
      `${file}, line ${header.info.lines}: column ${lacking.join(', ')} ${lacking.length > 1 ? 'are' : 'is'} missing`,
    )
  }
  const twice = needed.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
  if (twice !== undefined)
    throw new Refused(`${file}, line ${header.info.lines}: column ${twice} stands twice`)
  const at = new Map(columns.map((column, index) => [column, index]))
  const filled = rows.filter(({ record }) => record.some((cell) => cell !== ''))
  const odd = filled.find(({ record }) => record.length !== columns.length)
  if (odd !== undefined) {
    throw new Refused(
      `${file}, line ${odd.info.lines}: ${odd.record.length} cells, where the header has ${columns.length}`,
    )
  }
  return {
    file,
    columns,
    records: filled.map(({ record, info }) => ({
      line: info.lines,
      cell: (column) => record[at.get(column) ?? -1] ?? '',
    })),
  }
}
