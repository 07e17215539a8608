import { beginsLikeAFormula, isGarbled } from './cell-text.ts'
import type { Columns } from './columns.ts'
import type { Finding, FindingCode } from './findings.ts'
import type { TextRecord } from './records.ts'
import type { Row } from './row.ts'

/** What HR should know about a row that can still be used. Cells of ignored columns are not looked at. */
export function rowWarnings(record: TextRecord, row: Row, { of, leaders }: Columns): readonly Finding[] {
  if (row.damage) return []
  const { line } = row
  const warn = (code: FindingCode, column: string): Finding => ({
    line,
    column,
    code,
  })
  const read = [...Object.values(of), ...leaders].toSorted((a, b) => a.index - b.index)
  const cells = read.map(({ index, header }) => ({
    header,
    text: record.cells[index] ?? '',
  }))
  const emptyName = row.firstName === '' ? of.firstName : row.lastName === '' ? of.lastName : undefined
  return [
    ...(record.quotes ? [warn(record.quotes, '')] : []),
    ...cells
      .filter(({ text }) => beginsLikeAFormula(text))
      .map((cell) => warn('begins-like-a-formula', cell.header)),
    ...cells.filter(({ text }) => isGarbled(text)).map((cell) => warn('characters-garbled', cell.header)),
    ...(of.number && row.number === '' ? [warn('number-missing', of.number.header)] : []),
    ...(of.mail && row.mail === '' && row.number !== ''
      ? [warn('without-mail-address', of.mail.header)]
      : []),
    ...(emptyName && row.firstName + row.lastName ? [warn('name-incomplete', emptyName.header)] : []),
    ...(of.language && row.language === '' ? [warn('language-missing', of.language.header)] : []),
  ]
}
