/**
 * The rows of a CSV text (RFC 4180), each with the line it starts on. Because of one stray quote an ordinary
 * reader would swallow the rest of the file, or give up. So when a row cannot be read, only its first line is
 * given up, and reading goes on with the next line.
 */
import { CsvError, parse } from 'csv-parse/sync'
import { cleanCell } from './cell-text.ts'
import type { FindingCode } from './findings.ts'
import { findSeparator, type Separator } from './separator.ts'

export interface TextRecord {
  readonly line: number
  readonly cells: readonly string[]
  /** What is wrong with the quotes of the record. */
  readonly quotes: Extract<FindingCode, 'quote-not-closed' | 'quote-misplaced' | 'quote-kept'> | null
}

const newline = 10

/** Blank records are left out. A row of separators only, which spreadsheets leave behind, is blank. */
export function readRecords(text: string): readonly TextRecord[] {
  const firstInk = text.length - text.trimStart().length
  const top = text.lastIndexOf('\n', firstInk) + 1
  // Excel's own way to announce the separator, as a line before the header.
  const announced = /^"?sep=([;,\t])"?\n+/i.exec(text.slice(top, top + 100))
  const begin = top + (announced?.[0].length ?? 0)
  const body = Buffer.from(text.slice(begin))
  const separator = (announced?.[1] as Separator | undefined) ?? findSeparator(body)
  const firstLine = text.slice(0, begin).split('\n').length
  return split(body, separator, firstLine).filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function split(body: Buffer, separator: Separator, firstLine: number): readonly TextRecord[] {
  const records: TextRecord[] = []
  let offset = 0
  let line = firstLine
  while (offset < body.length) {
    const from = { offset, line }
    try {
      parse(body.subarray(from.offset), {
        ...optionsFor(separator),
        on_record: (cells: readonly string[], info) => {
          if (swallowedRows(cells, separator, records[0]?.cells.length)) throw new RowsSwallowed()
          records.push({ line, cells: cells.map(cleanCell), quotes: null })
          offset = from.offset + info.bytes
          line = from.line + info.lines
          return null
        },
      })
      return records
    } catch (error) {
      if (!(error instanceof CsvError || error instanceof RowsSwallowed)) throw error
    }
    const end = body.indexOf(newline, offset)
    const next = end === -1 ? body.length : end + 1
    records.push(readDamagedLine(body.subarray(offset, next), separator, line))
    offset = next
    line += 1
  }
  return records
}

class RowsSwallowed extends Error {}

const optionsFor = (delimiter: Separator) =>
  ({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    trim: true,
  }) as const

/** Two stray quotes can pair up over several rows. The row between them has the wrong width and a cell full of rows. */
function swallowedRows(cells: readonly string[], separator: Separator, width: number | undefined): boolean {
  if (width === undefined || cells.length === width) return false
  return cells.some((cell) => cell.includes('\n') && cell.includes(separator))
}

/**
 * `Jan "Jef" Maes` without quotes around it is kept as it stands. With other misplaced quotes nothing in the
 * line is certain.
 */
function readDamagedLine(bytes: Buffer, separator: Separator, line: number): TextRecord {
  const strict = tryRecord(bytes, separator, false)
  const relaxed = strict === 'INVALID_OPENING_QUOTE' ? tryRecord(bytes, separator, true) : strict
  if (Array.isArray(relaxed) && relaxed !== strict) return { line, cells: relaxed, quotes: 'quote-kept' }
  const cells = bytes.toString().replaceAll('"', '').split(separator).map(cleanCell)
  return {
    line,
    cells,
    quotes: relaxed === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'quote-misplaced',
  }
}

function tryRecord(bytes: Buffer, separator: Separator, relaxed: boolean): readonly string[] | string {
  try {
    return parse(bytes, { ...optionsFor(separator), relax_quotes: relaxed })[0]?.map(cleanCell) ?? []
  } catch (error) {
    if (error instanceof CsvError) return error.code
    throw error
  }
}
