import { parse } from 'csv-parse/sync'
import { readHeader } from './header-words.ts'

export type Separator = ';' | ',' | '\t'

const separators: readonly Separator[] = [';', ',', '\t']

/**
 * The separator with which the header makes most sense: the most headers that we know, then the most cells. A
 * header such as "naam, voornaam" would mislead a count of characters. `header` starts at the first line that
 * is not blank.
 */
export function findSeparator(header: Buffer): Separator {
  const readings = separators.map((separator) => {
    const cells = firstRecord(header, separator)
    return {
      separator,
      known: cells.filter((cell) => readHeader(cell) !== null).length,
      cells: cells.length,
    }
  })
  return readings.toSorted((a, b) => b.known - a.known || b.cells - a.cells)[0]?.separator ?? ';'
}

function firstRecord(header: Buffer, delimiter: Separator): readonly string[] {
  try {
    const options = {
      delimiter,
      record_delimiter: '\n',
      to: 1,
      relax_quotes: true,
      trim: true,
    } as const
    return parse(header, options)[0] ?? []
  } catch {
    // There is an unclosed quote, which the reader of records reports. The first line still tells the
    // separator.
    return header.toString().split('\n', 1).join('').replaceAll('"', '').split(delimiter)
  }
}
