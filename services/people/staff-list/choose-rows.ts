import { groupsOf } from '../../plumbing/groups.ts'
import type { IncomingRow } from '../incoming/incoming-row.ts'
import { fold } from './cell-text.ts'
import type { Columns } from './columns.ts'
import type { Finding } from './findings.ts'
import { incomingRow } from './incoming-row-of.ts'
import { mailKey } from './mail-key.ts'
import { readDate } from './read-date.ts'
import type { TextRecord } from './records.ts'
import { readRow } from './row.ts'
import { matchNames } from './same-name.ts'

interface Contract {
  readonly record: TextRecord
  /** Folded, for comparing. */
  readonly number: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly hours: number
}

export interface ChosenRows {
  /** One for each person who is at work today. */
  readonly records: readonly TextRecord[]
  /** Whose first or last day is still to come. */
  readonly planned: readonly IncomingRow[]
  /** Numbers and addresses of people who are in the file, and not at work today. */
  readonly leftOut: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/** The last day of somebody whom the file calls gone, without a day. */
const LONG_AGO = '0001-01-01'

const hoursOf = (cell: string): number => Number(/\d+([.,]\d+)?/.exec(cell)?.[0].replace(',', '.') ?? 0)

/** A row with its days, or what is wrong with them. A damaged row is told of elsewhere, and stays. */
const contractOf = (record: TextRecord, { of, beside, preset, width }: Columns): Contract | Finding => {
  const damaged = record.quotes !== null || record.cells.length < width
  const cell = (at: { readonly index: number } | undefined) =>
    at && !damaged ? (record.cells[at.index] ?? '') : ''
  const order = preset?.dates ?? 'dmy'
  for (const column of [beside.start, beside.end]) {
    if (column && readDate(cell(column), order) === undefined)
      return { line: record.line, column: column.header, code: 'date-unclear', value: cell(column) }
  }
  const startsOn = readDate(cell(beside.start), order) ?? null
  const gone = preset?.gone.includes(cell(beside.status)) ?? false
  const endsOn = gone ? LONG_AGO : (readDate(cell(beside.end), order) ?? null)
  if (!gone && startsOn !== null && endsOn !== null && endsOn < startsOn)
    return { line: record.line, column: beside.end?.header ?? '', code: 'ends-before-it-starts' }
  return { record, number: fold(cell(of.number)), startsOn, endsOn, hours: hoursOf(cell(beside.hours)) }
}

const last = (contracts: readonly Contract[]): string | null =>
  contracts.some(({ endsOn }) => endsOn === null)
    ? null
    : (contracts
        .map(({ endsOn }) => endsOn ?? '')
        .toSorted()
        .at(-1) ?? null)

/** Two people under one number are no two contracts: who reads the list says so, and nobody is lost. */
const isOfAnother = (record: TextRecord, main: TextRecord, columns: Columns): boolean => {
  const [one, other] = [readRow(record, columns), readRow(main, columns)]
  const name = matchNames(one, other)
  const otherMail = one.mail !== '' && other.mail !== '' && one.mail !== other.mail
  return otherMail ? name !== 'same' : name === 'other' && one.mail === ''
}

/** Most hours first; then as they stand in the file. */
const mainOf = (contracts: readonly Contract[]): Contract | undefined =>
  contracts.toSorted((a, b) => b.hours - a.hours)[0]

/**
 * Of the rows of a payroll system those that are a staff list today. Who has ended is left out, who has not begun
 * waits, and of somebody with two contracts the main one counts.
 */
export const chooseRows = (records: readonly TextRecord[], columns: Columns, today: string): ChosenRows => {
  const read = records.map((record) => contractOf(record, columns))
  const findings: Finding[] = read.filter((one): one is Finding => 'code' in one)
  const contracts = read.filter((one): one is Contract => !('code' in one))
  const begun = ({ startsOn }: Contract) => startsOn === null || startsOn <= today
  const over = ({ endsOn }: Contract) => endsOn !== null && endsOn < today
  const chosen = new Set<TextRecord>(read.flatMap((one, at) => ('code' in one ? (records[at] ?? []) : [])))
  const planned: IncomingRow[] = []
  const persons = [
    ...[...groupsOf(contracts, ({ number }) => number || null)].map(([, some]) => some),
    ...contracts.filter(({ number }) => number === '').map((one) => [one]),
  ]
  for (const all of persons) {
    const current = all.filter((one) => !over(one))
    const now = current.filter(begun)
    const main = mainOf(now)
    const next = current
      .filter((one) => !begun(one))
      .toSorted((a, b) => (a.startsOn! < b.startsOn! ? -1 : 1))[0]
    const endsOn = last(current)
    if (main) {
      chosen.add(main.record)
      const { line } = main.record
      const column = columns.of.number?.header ?? ''
      for (const { record } of now) {
        if (record === main.record) continue
        if (isOfAnother(record, main.record, columns)) chosen.add(record)
        else findings.push({ line: record.line, column, code: 'second-contract', first: line })
      }
      if (endsOn !== null) planned.push(...incomingRow(main.record, columns, null, endsOn))
    } else if (next) planned.push(...incomingRow(next.record, columns, next.startsOn, endsOn))
  }
  const away = contracts.filter(({ record }) => !chosen.has(record))
  const here = new Set([...chosen].flatMap((record) => keysOf(record, columns)))
  const leftOut = new Set(
    away.flatMap(({ record }) => keysOf(record, columns)).filter((key) => !here.has(key)),
  )
  return {
    records: records.filter((record) => chosen.has(record)),
    planned,
    leftOut,
    findings: [...findings, ...tellOf(away, columns, over, begun)],
  }
}

const keysOf = ({ cells }: TextRecord, { of }: Columns): readonly string[] =>
  [of.number, of.mail].flatMap((column) => {
    const key = column ? mailKey(cells[column.index] ?? '') : ''
    return key === '' ? [] : [key]
  })

/** How many were left out, said once for the whole file. */
const tellOf = (
  away: readonly Contract[],
  { line, beside }: Columns,
  over: (one: Contract) => boolean,
  begun: (one: Contract) => boolean,
): readonly Finding[] => {
  const ended = away.filter(over).length
  const toCome = away.filter((one) => !over(one) && !begun(one)).length
  return [
    ...(ended > 0
      ? [{ line, column: beside.end?.header ?? '', code: 'people-ended', value: `${ended}` } as const]
      : []),
    ...(toCome > 0
      ? [{ line, column: beside.start?.header ?? '', code: 'people-to-come', value: `${toCome}` } as const]
      : []),
  ]
}
