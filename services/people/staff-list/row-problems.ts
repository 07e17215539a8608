import { isMailAddress } from '../../plumbing/mail-address.ts'
import { fold } from './cell-text.ts'
import type { Columns } from './columns.ts'
import type { Finding } from './findings.ts'
import { readLanguage } from './languages.ts'
import type { Row } from './row.ts'
import type { RowIndex } from './row-index.ts'

/** The first problem of a row, except for its leader: see `leader-reference.ts`. */
export function firstProblem(row: Row, { of }: Columns, index: RowIndex): Finding | null {
  const { line } = row
  if (row.damage) return { line, column: '', code: row.damage }

  const sameNumber = index.byNumber.get(fold(row.number))
  if (of.number && sameNumber && sameNumber !== row) {
    return {
      line,
      column: of.number.header,
      code: 'number-repeated',
      first: sameNumber.line,
    }
  }

  if (row.firstName + row.lastName === '') {
    const column = (of.firstName ?? of.lastName ?? of.name)?.header ?? ''
    return { line, column, code: 'name-missing' }
  }

  const mail = { line, column: of.mail?.header ?? '' }
  // Without both nobody could find the person again in the next list.
  if (row.mail === '' && row.number === '') return { ...mail, code: 'mail-address-missing' }
  if (row.mail !== '' && !isMailAddress(row.mail)) return { ...mail, code: 'mail-address-invalid' }
  const sameMail = row.mail === '' ? undefined : index.byMail.get(row.mail)
  if (sameMail && sameMail !== row) return { ...mail, code: 'mail-address-repeated', first: sameMail.line }

  if (of.language && row.language !== '' && readLanguage(row.language) === null) {
    return {
      line,
      column: of.language.header,
      code: 'language-unknown',
      value: row.language,
    }
  }
  if (row.unit === '') return { line, column: of.unit?.header ?? '', code: 'unit-missing' }
  return null
}
