import { isMailAddress } from '../../plumbing/mail-address.ts'
import { fold } from '../staff-list/cell-text.ts'
import { type Columns, readColumns } from '../staff-list/columns.ts'
import type { Encoding } from '../staff-list/encodings.ts'
import { type Finding, sortFindings } from '../staff-list/findings.ts'
import { personOf } from '../staff-list/incoming-row-of.ts'
import { readLanguage } from '../staff-list/languages.ts'
import { openTable, type ReadHow } from '../staff-list/open-table.ts'
import type { Preset } from '../staff-list/presets/presets.contract.ts'
import { readDate } from '../staff-list/read-date.ts'
import type { TextRecord } from '../staff-list/records.ts'
import { readRow } from '../staff-list/row.ts'
import type { IncomingPerson } from './incoming-row.ts'

export type KindOfChange = 'in' | 'change' | 'out'

/** One row of a file of changes. An empty field says nothing: a change names what is changed. */
export interface Change {
  readonly line: number
  readonly kind: KindOfChange
  readonly number: string
  readonly person: IncomingPerson
  /** First day that it holds; null: from today. */
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** Headers as written, for findings about what a change means. */
export interface ChangeHeadings {
  readonly number: string
  readonly mail: string
  readonly unit: string
  readonly leader: string
}

export interface ChangesFile {
  readonly rows: number
  readonly changes: readonly Change[]
  readonly headings: ChangeHeadings
  readonly preset: Preset | undefined
  readonly encoding: Encoding | null
  readonly problems: readonly Finding[]
}

const kindOf = ({ kinds }: Preset, cell: string): KindOfChange | undefined =>
  (['in', 'change', 'out'] as const).find((kind) => kinds?.[kind].some((word) => fold(word) === fold(cell)))

const readChange = (record: TextRecord, columns: Columns, preset: Preset): Change | Finding => {
  const { line } = record
  const row = readRow(record, columns)
  if (row.damage) return { line, column: '', code: row.damage }
  const { of, beside } = columns
  const wrong = (
    column: { readonly header: string } | undefined,
    code: Finding['code'],
    value?: string,
  ): Finding => ({
    line,
    column: column?.header ?? '',
    code,
    ...(value === undefined ? {} : { value }),
  })
  const cell = (column: { readonly index: number } | undefined) =>
    column ? (record.cells[column.index] ?? '') : ''
  if (row.number === '') return wrong(of.number, 'change-without-number')
  const kind = kindOf(preset, cell(beside.kind))
  if (kind === undefined) return wrong(beside.kind, 'change-of-unknown-kind', cell(beside.kind))
  const startsOn = readDate(cell(beside.start), preset.dates)
  if (startsOn === undefined) return wrong(beside.start, 'date-unclear', cell(beside.start))
  const endsOn = readDate(cell(beside.end), preset.dates)
  if (endsOn === undefined) return wrong(beside.end, 'date-unclear', cell(beside.end))
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return wrong(beside.end, 'ends-before-it-starts')
  if (kind === 'out' && endsOn === null) return wrong(beside.end, 'change-without-day')
  if (row.mail !== '' && !isMailAddress(row.mail)) return wrong(of.mail, 'mail-address-invalid')
  if (row.language !== '' && readLanguage(row.language) === null)
    return wrong(of.language, 'language-unknown', row.language)
  if (kind === 'in') {
    if (row.firstName + row.lastName === '')
      return wrong(of.firstName ?? of.lastName ?? of.name, 'name-missing')
    if (row.unit === '') return wrong(of.unit, 'unit-missing')
  }
  return { line, kind, number: row.number, person: personOf(row), startsOn, endsOn }
}

/** A second change of one person in one file: nobody can say which of the two is right. */
const repeated = (changes: readonly Change[], column: string): readonly Finding[] => {
  const first = new Map<string, number>()
  return changes.flatMap(({ number, kind, line }): readonly Finding[] => {
    const key = `${fold(number)} ${kind}`
    const before = first.get(key)
    if (before !== undefined) return [{ line, column, code: 'change-repeated', first: before }]
    first.set(key, line)
    return []
  })
}

/** Whether a file says what changes, and not who works here. */
export const isChanges = (bytes: Uint8Array, how: ReadHow = {}): boolean =>
  openTable(bytes, how).preset?.brings === 'changes'

/** Reads a file of changes. Never throws, whatever the bytes are; with one problem nothing of it is used. */
export const readChanges = (bytes: Uint8Array, how: ReadHow = {}): ChangesFile => {
  const { header, records, preset, encoding, refused } = openTable(bytes, how)
  const none = { number: '', mail: '', unit: '', leader: '' }
  const nothing = (problems: readonly Finding[]): ChangesFile => ({
    rows: records.length,
    changes: [],
    headings: none,
    preset,
    encoding,
    problems,
  })
  if (refused.length > 0 || !header) return nothing(refused)
  if (preset?.brings !== 'changes') return nothing([{ line: header.line, column: '', code: 'file-is-list' }])
  const { columns, findings } = readColumns(header, preset)
  if (records.length === 0) findings.push({ line: header.line, column: '', code: 'rows-missing' })
  const { problems } = sortFindings(findings)
  if (problems.length > 0) return nothing(problems)
  const read = records.map((record) => readChange(record, columns, preset))
  const changes = read.filter((one): one is Change => !('code' in one))
  const wrong = read.filter((one): one is Finding => 'code' in one)
  const { number, mail, unit } = columns.of
  return {
    rows: records.length,
    changes,
    headings: {
      number: number?.header ?? '',
      mail: mail?.header ?? '',
      unit: unit?.header ?? '',
      leader: columns.leaders[0]?.header ?? '',
    },
    preset,
    encoding,
    problems: sortFindings([...wrong, ...repeated(changes, number?.header ?? '')]).problems,
  }
}
