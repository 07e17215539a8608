import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import t from 'tap'
import { ENCODINGS, type Encoding } from '../../services/people/staff-list/encodings.ts'
import { readStaffList, readStaffListFile } from '../../services/people/staff-list/read-staff-list.ts'

interface Case {
  readonly about: string
  readonly names: readonly string[]
  readonly saved: Encoding
  /** One: it is certain. Several: somebody has to say. */
  readonly read: readonly Encoding[]
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/staff-lists/${name}`, import.meta.url))
const cases: readonly Case[] = JSON.parse(fixture('encodings.json').toString())

const listOf = (names: readonly string[], newline = '\r\n') =>
  [
    'nummer;naam;e-mail;taal;eenheid',
    ...names.map((name, at) => `${at};${name}, Jan;p${at}@molen.example;nl;Molen`),
  ]
    .map((line) => line + newline)
    .join('')
const namesIn = (bytes: Uint8Array, encoding?: Encoding) =>
  readStaffList(bytes, { encoding }).employees.map(({ lastName }) => lastName)

t.test('what a file does not tell is asked, with how its cells would read', (t) => {
  for (const { about, names, saved, read } of cases.filter((one) => one.read.length > 1)) {
    const bytes = iconv.encode(listOf(names), saved)
    const { list, encoding } = readStaffListFile(bytes)
    const { employees, rows, problems, warnings } = list
    t.strictSame([encoding, employees, warnings, rows], [null, [], [], names.length], about)
    const [first] = problems
    t.match(first, { code: 'encoding-unclear', line: 2, column: 'naam' }, about)
    t.strictSame(
      first?.readings?.map(({ encoding }) => encoding),
      read,
      about,
    )
    t.equal(first?.readings?.find((one) => one.encoding === saved)?.text, `${names[0]}, Jan`, about)
    t.strictSame(namesIn(bytes, saved), names, `${about}: and read, once somebody said it`)
  }
  t.end()
})

t.test('no more examples than can be read at a glance, and each cell once', (t) => {
  const names = Array.from({ length: 40 }, (_, at) => `Aleš ${at % 20}`)
  const { problems } = readStaffList(iconv.encode(listOf(names), 'windows-1252'))
  t.strictSame(
    problems.map(({ line }) => line),
    [2, 3, 4, 5, 6],
  )
  t.end()
})

t.test('a row with several such cells is one problem, like any row', (t) => {
  const { problems } = readStaffList(Buffer.from([128, 59, 128, 33]))
  t.match(problems, [{ line: 1, code: 'encoding-unclear' }])
  t.equal(problems.length, 1)
  t.end()
})

t.test('a file that is blank in its likeliest letters is empty, and no list of nobody', (t) => {
  const { list, encoding } = readStaffListFile(Buffer.from([160, 1]))
  t.match(list.problems, [{ line: 1, code: 'file-empty' }])
  t.equal(encoding, null)
  t.end()
})

t.test('what a file does tell is read, whatever wrote it', (t) => {
  for (const { about, names, saved, read } of cases.filter((one) => one.read.length === 1)) {
    for (const newline of ['\r\n', '\n', '\r']) {
      const bytes = iconv.encode(listOf(names, newline), saved)
      const { list, encoding } = readStaffListFile(bytes)
      t.strictSame([encoding, list.problems], [read[0], []], about)
      t.strictSame(namesIn(bytes), names, about)
    }
  }
  const people = (name: string) =>
    readStaffList(fixture(name)).employees.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
  t.strictSame(people('windows-1252.csv'), ['Renée Claeys', 'Lien D’hondt', 'Aleš Žižek', 'Cœur Noël'])
  for (const name of ['ms-dos.csv', 'macintosh.csv'])
    t.strictSame(people(name), ['Renée Claeys', 'Zoë Müller', 'Jürgen Noël', 'Inès Façon'], name)
  t.end()
})

t.test('every byte of Windows-1252 is the letter that Windows says, on every Node', (t) => {
  t.strictSame(
    namesIn(Buffer.from(listOf(['\x80\x8a\x8c\x8e\x92\x96\x9a\x9c\x9e\x9f']), 'latin1'), 'windows-1252'),
    ['€ŠŒŽ’–šœžŸ'],
  )
  const broken = readStaffList(Buffer.from(listOf(['a\x81b']), 'latin1'), { encoding: 'windows-1252' })
  t.match(broken.warnings, [{ code: 'characters-garbled', line: 2 }], 'and a byte that is none is said')
  t.end()
})

t.test('UTF-16 with a byte-order mark and without, both ways round', (t) => {
  const names = ['Renée', '李小龍', 'Aleš Žižek']
  for (const encoding of ['utf-16le', 'utf-16be'] as const)
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode(listOf(names), encoding, { addBOM })
      t.equal(readStaffListFile(bytes).encoding, encoding)
      t.strictSame(namesIn(bytes), names, `${encoding}, mark: ${addBOM}`)
    }
  t.equal(
    readStaffList(Buffer.from(listOf(['a\0b']))).problems[0]?.code,
    'file-not-text',
    'a zero byte is no UTF-16',
  )
  t.end()
})

t.test('UTF-8 is certain: no other file is UTF-8 by chance', (t) => {
  const names = fc.array(fc.constantFrom('é', 'ë', 'ü', 'š', 'a', 'b'), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(names, (letters) => {
      const name = `x${letters.join('')}`
      const bytes = Buffer.from(listOf([name]))
      t.equal(readStaffListFile(bytes).encoding, 'utf-8')
      t.strictSame(namesIn(bytes), [name])
    }),
    { numRuns: 30 },
  )
  t.end()
})

t.test('whatever the bytes are and whatever was chosen, nothing is thrown', (t) => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(bytes, fc.option(fc.constantFrom(...ENCODINGS)), (list, chosen) => {
      const rows = Buffer.concat([Buffer.from(listOf(['x'])), list])
      t.ok(readStaffList(rows, { encoding: chosen ?? undefined }).rows >= 0)
    }),
    { numRuns: 100 },
  )
  t.end()
})
