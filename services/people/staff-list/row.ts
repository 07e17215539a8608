import type { Columns } from './columns.ts'
import type { FindingCode } from './findings.ts'
import { mailKey } from './mail-key.ts'
import { personKey } from './person-key.ts'
import type { TextRecord } from './records.ts'

/** One row as written, cell by cell, before anything is known about the others. */
export interface Row {
  readonly line: number
  /**
   * What makes the whole row unreadable. The cells below are empty then, because they may stand in the wrong
   * columns.
   */
  readonly damage: FindingCode | null
  readonly cells: readonly string[]
  readonly number: string
  readonly firstName: string
  readonly lastName: string
  /** Empty for somebody who has none. */
  readonly mail: string
  /** How the rest of the list refers to this person. */
  readonly key: string
  readonly language: string
  readonly unit: string
  readonly parent: string
  readonly leaders: readonly {
    readonly column: string
    readonly value: string
  }[]
}

export function readRow(record: TextRecord, columns: Columns): Row {
  const damage = damageOf(record, columns)
  const cell = (field: keyof Columns['of']) => {
    const column = columns.of[field]
    return column && !damage ? (record.cells[column.index] ?? '') : ''
  }
  const number = cell('number')
  const mail = mailKey(cell('mail'))
  return {
    line: record.line,
    damage,
    cells: record.cells,
    number,
    ...personName(cell('firstName'), cell('infix'), cell('lastName'), cell('name')),
    mail,
    key: personKey(mail, number),
    language: languageOf(cell('language'), columns),
    unit: unitName(cell('unit')),
    parent: unitName(cell('parent')),
    leaders: damage
      ? []
      : columns.leaders
          .map(({ header, index }) => ({
            column: header,
            value: record.cells[index] ?? '',
          }))
          .filter(({ value }) => value !== '' && !columns.preset?.nobody.includes(value)),
  }
}

/** No name, address or path is longer. A note, or a swallowed page, is longer and would be costly later. */
const longestCell = 500

/** Spreadsheets leave empty cells beyond the last header. A filled cell there means one separator too many. */
function damageOf({ cells, quotes }: TextRecord, { width, of, leaders }: Columns): FindingCode | null {
  if (quotes === 'quote-not-closed' || quotes === 'quote-misplaced') return quotes
  if (cells.length < width) return 'row-too-short'
  if (cells.slice(width).some((cell) => cell !== '')) return 'row-too-long'
  const tooLong = ({ index }: { readonly index: number }) => (cells[index]?.length ?? 0) > longestCell
  return Object.values(of).some(tooLong) || leaders.some(tooLong) ? 'cell-too-long' : null
}

/** What a code of the payroll system stands for. A cell may hold anything, also the name of something every object has. */
function languageOf(cell: string, { preset }: Columns): string {
  return (preset && Object.hasOwn(preset.languages, cell) && preset.languages[cell]) || cell
}

/** "-", "/" or "?" says that there is no unit; it does not name one. */
function unitName(cell: string): string {
  return /[\p{L}\p{N}]/u.test(cell) ? cell : ''
}

/**
 * A whole name is cut at its comma ("Maes, Griet") or else at its first space. That is a guess for "Jean Pierre Maes",
 * but the two halves are always shown together.
 */
export function personName(first: string, infix: string, last: string, whole: string) {
  if (whole === '') return { firstName: first, lastName: `${infix} ${last}`.trim() }
  const [family = '', given] = whole.split(/\s*,\s*/, 2)
  if (given) return { firstName: given, lastName: family }
  const [firstName = '', ...rest] = whole.split(' ')
  return { firstName, lastName: rest.join(' ') }
}
