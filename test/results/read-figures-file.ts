import { parse } from 'csv-parse/sync'
import type { FileFormat } from '../../services/results/exports/file-formats.ts'

/** How each program reads a file by itself: what stands between columns, and the decimal sign. */
export const READERS: Readonly<Record<FileFormat, { readonly delimiter: string; readonly decimal: string }>> =
  {
    'spreadsheet-comma': { delimiter: ';', decimal: ',' },
    'spreadsheet-point': { delimiter: ',', decimal: '.' },
    programs: { delimiter: ',', decimal: '.' },
  }

export type FileRow = Readonly<Record<string, string | number | null>>

/**
 * Reads a file of figures as its program does, with nothing of what wrote it: a cell that looks like a
 * number in that region is one, also in quotes for a spreadsheet; an empty cell, or a bare NA for R, is nothing.
 */
export const readFile = (file: string, format: FileFormat): readonly FileRow[] => {
  const { delimiter, decimal } = READERS[format]
  const number = new RegExp(`^-?\\d+(\\${decimal}\\d+)?$`)
  return parse(file, {
    columns: true,
    bom: true,
    delimiter,
    cast: (cell, { header, quoting, column }) => {
      if (header) return cell
      if (format === 'programs' ? cell === 'NA' && !quoting : cell === '') return null
      const isText = format === 'programs' ? quoting : column === 'unit' || column === 'above'
      return !isText && number.test(cell) ? Number(cell.replace(decimal, '.')) : cell
    },
  })
}
