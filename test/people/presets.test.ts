import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import t from 'tap'
import { isChanges, readChanges } from '../../services/people/incoming/changes.ts'
import type { Encoding } from '../../services/people/staff-list/encodings.ts'
import type { Finding } from '../../services/people/staff-list/findings.ts'
import { PRESETS } from '../../services/people/staff-list/presets/read-presets.ts'
import { readStaffListFile } from '../../services/people/staff-list/read-staff-list.ts'

/** Files as payroll systems write them, about people whom we invented. The day is that of most stories. */
const today = '2026-03-02'

type Place = readonly [line: number, column: string, code: string]
interface PayrollFile {
  readonly preset: string
  readonly about: string
  /** Why its headers do not tell which system wrote it. */
  readonly told?: string
  readonly encoding?: Encoding
  /** Whether it begins with a byte-order mark. */
  readonly mark?: boolean
  readonly lines: readonly string[]
}
interface CompleteFile extends PayrollFile {
  /** What its letters could be, if nobody knew which system wrote them. */
  readonly lettersAlone?: readonly Encoding[]
  readonly people: readonly (readonly (string | null)[])[]
  readonly units: readonly (readonly (string | null)[])[]
  readonly planned: readonly (readonly (string | null)[])[]
  readonly warnings: readonly Place[]
}
interface ChangesOfFile extends PayrollFile {
  readonly changes: readonly (readonly (string | null)[])[]
}
interface FaultyFile extends Omit<PayrollFile, 'preset'> {
  readonly as?: 'changes'
  readonly preset: string | null
  readonly named?: string
  readonly problems: readonly Place[]
}

const { complete, changes, faulty } = JSON.parse(
  readFileSync(new URL('../fixtures/staff-lists/presets.json', import.meta.url), 'utf8'),
) as {
  readonly complete: readonly CompleteFile[]
  readonly changes: readonly ChangesOfFile[]
  readonly faulty: readonly FaultyFile[]
}

const bytesOf = ({ lines, encoding = 'utf-8', mark = false }: Omit<PayrollFile, 'preset'>): Uint8Array =>
  iconv.encode(lines.map((line) => `${line}\r\n`).join(''), encoding, { addBOM: mark })
const placesOf = (findings: readonly Finding[]): readonly Place[] =>
  findings.map(({ line, column, code }) => [line, column, code])

t.test('what is wrong is said by line and column, as the headers stand there', (t) => {
  for (const one of faulty) {
    const how = { today, preset: one.named }
    const read = one.as === 'changes' ? readChanges(bytesOf(one), how) : undefined
    const { list, preset } = readStaffListFile(bytesOf(one), how)
    t.equal(preset, one.preset, one.about)
    t.strictSame(placesOf((read ?? list).problems), one.problems, one.about)
  }
  t.ok(faulty.length >= 15)
  t.end()
})

t.test('a file that must be told is not read as that system by itself', (t) => {
  const some = [...complete, ...changes].filter(({ told }) => told !== undefined)
  t.ok(some.length > 0)
  for (const one of some)
    t.not(readStaffListFile(bytesOf(one)).preset, one.preset, `${one.preset}, ${one.about}: ${one.told}`)
  t.end()
})

t.test('every preset has a file, and every file that need not be told is recognised', (t) => {
  const all = [...complete, ...changes]
  const recognised = all.filter(({ told }) => told === undefined)
  t.strictSame(
    [...new Set(recognised.map(({ preset }) => preset))].toSorted(),
    PRESETS.map(({ name }) => name).toSorted(),
  )
  for (const one of recognised)
    t.equal(readStaffListFile(bytesOf(one), { today }).preset, one.preset, `${one.preset}, ${one.about}`)
  for (const one of changes) t.ok(isChanges(bytesOf(one), { preset: one.told && one.preset }), one.about)
  for (const one of complete) t.notOk(isChanges(bytesOf(one)), `${one.preset}, ${one.about}`)
  t.end()
})

t.test('of everybody it yields who is at work today, and who is still to come or go', (t) => {
  for (const one of complete) {
    const about = `${one.preset}, ${one.about}`
    const how = { today, ...(one.told === undefined ? {} : { preset: one.preset }) }
    const { list, encoding, preset, planned } = readStaffListFile(bytesOf(one), how)
    t.strictSame([preset, encoding, list.problems], [one.preset, one.encoding, []], about)
    t.strictSame(
      list.employees.map(({ number, firstName, lastName, mail, language, unit, leader }) => [
        ...[number, firstName, lastName, mail, language, unit, leader],
      ]),
      one.people,
      about,
    )
    t.strictSame(
      list.units.map(({ key, parent, leader }) => [key, parent, leader]),
      one.units,
      about,
    )
    t.strictSame(
      planned.map(({ number, startsOn, endsOn }) => [number, startsOn, endsOn]),
      one.planned,
      about,
    )
    t.strictSame(placesOf(list.warnings), one.warnings, about)
  }
  t.end()
})

t.test('of changes it yields what each row says, and nothing that it does not', (t) => {
  for (const one of changes) {
    const read = readChanges(bytesOf(one), { today, preset: one.told && one.preset })
    t.strictSame([read.preset?.name, read.encoding, read.problems], [one.preset, one.encoding, []], one.about)
    t.strictSame(
      read.changes.map(({ kind, number, person, startsOn, endsOn }) => [
        ...[kind, number, person.firstName, person.lastName, person.mail, person.language, person.unit],
        ...[person.leaderNumber ?? null, startsOn, endsOn],
      ]),
      one.changes,
      one.about,
    )
  }
  t.end()
})

t.test('letters that could be of two kinds are those that the system writes', (t) => {
  const some = complete.filter(({ lettersAlone }) => lettersAlone !== undefined)
  t.ok(some.length > 0)
  for (const { lines, encoding, lettersAlone } of some) {
    const unknown = lines.map((line, at) => (at === 0 ? line.replaceAll(/Datum/g, 'Dag') : line))
    const { list } = readStaffListFile(bytesOf({ about: '', lines: unknown, encoding: encoding ?? 'utf-8' }))
    t.equal(list.problems[0]?.code, 'encoding-unclear')
    t.strictSame(
      list.problems[0]?.readings?.map((one) => one.encoding),
      lettersAlone,
    )
  }
  t.end()
})
