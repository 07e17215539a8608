import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { checkReport } from '../../services/people/staff-list/check-report.ts'
import { readingKinds } from '../../services/people/staff-list/findings.ts'
import { readHeader } from '../../services/people/staff-list/header-words.ts'
import { readLanguage } from '../../services/people/staff-list/languages.ts'
import { readStaffList } from '../../services/people/staff-list/read-staff-list.ts'
import type { StaffListReading } from '../../services/people/staff-list/staff-list.ts'
import { homeUnit, invitedHere, type Placed } from '../../services/people/units/home-unit.ts'
import { isMailAddress } from '../../services/plumbing/mail-address.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/staff-lists/${name}`, import.meta.url))
const json = (name: string) => JSON.parse(fixture(name).toString())
const read = (...lines: readonly string[]) => readStaffList(Buffer.from(lines.join('\n')))
const tree = ({ units }: StaffListReading) => units.map(({ key, parent, leader }) => [key, parent, leader])

/** A reading, as the rule of homes looks at it: people and units by key. */
const placed = (list: {
  readonly employees: readonly {
    readonly key: string
    readonly unit: string
  }[]
  readonly units: readonly {
    readonly key: string
    readonly parent: string | null
    readonly leader: string | null
  }[]
}): Placed => ({
  employees: list.employees.map(({ key, unit }) => ({ person: key, unit })),
  units: list.units.map(({ key, parent, leader }) => ({
    id: key,
    parent,
    leader,
  })),
})

interface Case extends Partial<Pick<StaffListReading, 'rows' | 'problems' | 'warnings'>> {
  readonly about: string
  readonly list: readonly string[]
}

t.test('a list that cannot be trusted', (t) => {
  const cases: readonly Case[] = json('findings.json')
  for (const { about, list, rows = 0, problems = [], warnings = [] } of cases) {
    t.test(about, (t) => {
      const reading = read(...list)
      t.strictSame(reading.problems, problems)
      t.strictSame(reading.warnings, warnings)
      t.equal(reading.rows, rows)
      t.end()
    })
  }
  const met = cases.flatMap(({ problems = [], warnings = [] }) => [...problems, ...warnings])
  const codes = met.map(({ code }) => code)
  // Which needs bytes that are no UTF-8: `staff-list-encodings.test.ts`.
  const all = new Set([...codes, 'encoding-unclear'])
  t.strictSame(all, new Set(Object.keys(readingKinds)), 'every code is met')
  t.end()
})

t.test('a school with mistakes gets exactly the findings we promised', (t) => {
  const reading = readStaffList(fixture('school-met-fouten.csv'))
  const { rows, problems, warnings } = checkReport(reading)
  const { note: _, ...expected } = json('school-met-fouten.expected.json')
  t.strictSame({ rows, problems, warnings }, expected)
  const lines = reading.employees.map(({ line }) => line)
  t.strictSame(lines, [2, 3, 13], 'who has a problem, or is part of a circle, is no employee yet')
  t.equal(reading.employees[2]?.lastName, '=HYPERLINK("http://x")', 'a formula is kept as text')
  t.end()
})

t.test('mail addresses, languages and headers are refused or understood', (t) => {
  const { mail, language } = json('words.json')
  for (const address of mail.wrong) t.notOk(isMailAddress(address), address)
  for (const address of mail.right) t.ok(isMailAddress(address), address)
  const understood = (
    words: Record<string, readonly string[]>,
    understand: (word: string) => string | null,
  ) => {
    for (const [meaning, list] of Object.entries(words))
      for (const word of list) t.equal(String(understand(word)), meaning, word)
  }
  understood(language, readLanguage)
  understood(json('headers.json'), readHeader)
  t.end()
})

t.test('a hospital of names and leaders becomes the tree that everybody there knows', (t) => {
  const reading = readStaffList(fixture('ziekenhuis.csv'))
  const { tree, note: _, ...report } = json('ziekenhuis.expected.json')
  t.strictSame(checkReport(reading), report)
  const invited = invitedHere(placed(reading))
  const found = reading.units.map(({ key, name, parent, leader }) => {
    const people = reading.employees.filter(({ unit }) => unit === key).length
    return {
      unit: name,
      parent,
      leader,
      people,
      invitedHere: invited.get(key),
    }
  })
  t.strictSame(found, tree)
  t.end()
})

t.test('a scale-up of paths and numbers becomes its tree', (t) => {
  const reading = readStaffList(fixture('scale-up.csv'))
  t.strictSame(checkReport(reading), {
    rows: 57,
    units: 9,
    leaders: 9,
    problems: [],
    warnings: [],
  })
  t.strictSame(tree(reading).slice(1, 4), [
    ['Company/Product', 'Company', 'pieter.cools@tidal.example'],
    ['Company/Product/Platform', 'Company/Product', 'bram.dubois@tidal.example'],
    ['Company/Product/Platform/Data', 'Company/Product/Platform', 'noor.vanderlinden@tidal.example'],
  ])
  const { firstName, lastName, ...noor } = reading.employees[20]!
  t.strictSame([firstName, lastName], ['Noor', 'Van der Linden'])
  t.match(noor, {
    line: 22,
    number: '21',
    language: 'en',
    leader: 'bram.dubois@tidal.example',
  })
  t.end()
})

t.test('the tree of a list', (t) => {
  for (const { about, list, tree: expected, problems = [] } of json('trees.json')) {
    const reading = read(...list)
    const found = reading.problems.map(({ line, code }) => [line, code])
    t.strictSame([tree(reading), found, reading.warnings], [expected, problems, []], about)
  }
  t.end()
})

t.test('the same list gives the same reading, however it is written', (t) => {
  const headers = [
    'personeelsnummer voornaam achternaam e-mail taal eenheid leidinggevende',
    'Matricule Prénom Nom Courriel Langue Unité Responsable',
    'employee_number First_name Last_name Email Language Department Manager_email',
    'Personal-Nr. Vorname Name E-Mail-Adresse Sprache Abteilung E-Mail-Vorgesetzte',
  ].map((header) => header.split(' '))
  const people = [
    ['1', 'Zoë', "D'hondt", 'Zoe@x.be', 'nl', 'Directie', ''],
    ['2', 'Inès', 'Müller', 'ines@x.be', 'FR', 'Zorg, team A; dag', 'zoe@x.be'],
    ['3', 'Jan "Jef"', 'Peeters', 'jan@x.be', 'de', 'Zorg, team A; dag', 'INES@x.be'],
  ]
  const encodings: Record<string, (text: string) => Buffer> = {
    'UTF-8': (text) => Buffer.from(text),
    'UTF-8 with a byte-order mark': (text) => Buffer.from(`\uFEFF${text}`),
    'Windows-1252': (text) => Buffer.from(text, 'latin1'),
    'UTF-16, little end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16, big end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  }
  const quote = (cell: string) => (/[";,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const write = (header: readonly string[], separator: string, newline: string) =>
    [header, ...people].map((cells) => cells.map(quote).join(separator) + newline).join('')
  const expected = readStaffList(Buffer.from(write(headers[0]!, ';', '\n')))
  t.strictSame(checkReport(expected), {
    rows: 3,
    units: 2,
    leaders: 2,
    problems: [],
    warnings: [],
  })

  for (const header of headers)
    for (const separator of [';', ',', '\t'])
      for (const newline of ['\n', '\r\n', '\r'])
        for (const [encoding, encode] of Object.entries(encodings)) {
          const reading = readStaffList(encode(write(header, separator, newline)))
          t.strictSame(reading, expected, `${header[0]} ${JSON.stringify(separator + newline)} ${encoding}`)
        }
  const announced = readStaffList(Buffer.from(`sep=,\n${write(headers[2]!, ',', '\n')}`))
  t.strictSame(announced.units, expected.units, "with Excel's line for the separator")
  const many = read('naam,"mail",taal,team,manager,"let; op; voor; hr; a"', '"A; B; C",a@x.be,nl,Zorg,,')
  t.equal(many.employees.length, 1, 'a separator is not found by counting characters')
  const broken = Buffer.from('\xEF\xBB\xBFnaam;mail;taal;team\nZo\xC3\xAB \xE9;a@x.be;nl;T', 'latin1')
  t.equal(readStaffList(broken).employees[0]?.firstName, 'Zoë', 'one broken byte does not garble the rest')
  t.end()
})

t.test('lines are those of the file, also with blank lines and newlines inside quotes', (t) => {
  const head = ['', 'naam;mail;taal;team;"e-', 'mail manager"', '']
  const rows = [
    '"An',
    '',
    'A";a@x.be;nl;Zorg;',
    ';;;;',
    'Bo;b@x.be;xx;Zorg;a@x.be',
    '',
    'Co;c@x.be;yy;Zorg;a@x.be',
  ]
  const reading = read(...head, ...rows)
  t.equal(reading.rows, 3)
  const lines = [...reading.employees, ...reading.problems].map(({ line }) => line)
  t.strictSame(lines, [5, 9, 11])
  t.end()
})

t.test('names are read from one column, two, or three', (t) => {
  const tables = {
    'naam;mail;taal;team': {
      '  Joris\u00A0De  Wit ;a@x.be;nl;T': 'Joris|De Wit',
      '"Maes, An";a@x.be;nl;T': 'An|Maes',
      'Madonna;a@x.be;nl;T': 'Madonna|',
    },
    'voornaam;tussenvoegsel;achternaam;mail;taal;team': {
      'Jan;van den;Berg;a@x.be;nl;T': 'Jan|van den Berg',
      'Jo;;Bos;a@x.be;nl;T': 'Jo|Bos',
    },
    'naam;achternaam;mail;taal;team': { 'Jan;Bos;a@x.be;nl;T': 'Jan|Bos' },
  }
  for (const [header, rows] of Object.entries(tables))
    for (const [row, expected] of Object.entries(rows)) {
      const [person] = read(header, row).employees
      t.equal(`${person?.firstName}|${person?.lastName}`, expected, row)
    }
  t.end()
})

t.test('a leader is found by number or by address, whatever the header says', (t) => {
  const rows = ['nummer;naam;mail;taal;team;manager id', 'A7;An A;a@x.be;nl;Zorg;', 'B8;Bo B;b@x.be;nl;Zorg;']
  for (const leader of ['A7', 'a7', ' A@X.be '])
    t.equal(read(...rows.slice(0, 2), rows[2] + leader).employees[1]?.leader, 'a@x.be', leader)
  const [person] = read('naam;mail;taal;team;leidinggevende', 'An A;a@x.be;nl;Zorg;').employees
  t.equal(person?.number, null, 'and people need not have a number')
  t.end()
})

t.test('a leader counts with the unit above, the leader of the top with the top', (t) => {
  const unit = (key: string, parent: string | null, leader: string | null) => ({ key, parent, leader })
  const units = [unit('top', null, 'a'), unit('zorg', 'top', 'b'), unit('staf', 'top', null)]
  const where = { a: 'top', b: 'zorg', c: 'zorg', d: 'staf' }
  const employees = Object.entries(where).map(([key, unit]) => ({
    key,
    unit,
  }))
  const homes = homeUnit(placed({ employees, units }))
  t.strictSame(Object.fromEntries(homes), {
    a: 'top',
    b: 'top',
    c: 'zorg',
    d: 'staf',
  })
  const counts = invitedHere(placed({ employees, units: [...units, unit('leeg', 'top', null)] }))
  t.strictSame(Object.fromEntries(counts), {
    top: 2,
    zorg: 1,
    staf: 1,
    leeg: 0,
  })
  t.end()
})

t.test('whatever is read, nothing is thrown and the reading can be relied on', (t) => {
  const reliable = (bytes: Uint8Array) => {
    const { rows, employees, units, problems } = readStaffList(bytes)
    const keys = new Set(units.map(({ key }) => key))
    const rowsBlamed = problems.filter(({ code }) => !/^(column|rows)-/.test(code)).map(({ line }) => line)
    const oneEach = new Set(rowsBlamed).size === rowsBlamed.length
    const placed = employees.every(
      ({ unit, mail }) => keys.has(unit) && (mail === null || isMailAddress(mail)),
    )
    const rooted = units.every(({ parent }) => parent === null || keys.has(parent))
    // An import replaces the list: a reading that drops anybody must have said why.
    const complete = problems.length > 0 || (rows > 0 && employees.length === rows)
    return oneEach && placed && rooted && complete && keys.size === units.length
  }
  const words = 'An a@x.be b@x.be c@x.be nl xx 1 2 Zorg Top Top/Zorg A>B / " "" ; \n \r =1 é \u0000 😀'.split(
    ' ',
  )
  const cell = fc.array(fc.constantFrom('', ...words), { maxLength: 2 }).map((parts) => parts.join(''))
  const stray = fc.array(cell, { minLength: 5, maxLength: 7 }).map((cells) => cells.join(';'))
  const choices = ['T T/U V', ' T V W', ' a@x.be b@x.be e@x.be'].map((list) =>
    fc.constantFrom(...list.split(' ')),
  )
  const rest = fc.tuple(...choices)
  const person = (who: string) => rest.map((cells) => [who, `${who}@x.be`, 'nl', ...cells].join(';'))
  const header = fc
    .constantFrom('hoort bij', 'telefoon')
    .map((fifth) => `naam;mail;taal;team;${fifth};manager`)
  const people = fc.tuple(...[...'abcde'].map(person))
  const list = fc.tuple(header, people, fc.array(stray, { maxLength: 3 }))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), reliable), {
    numRuns: 300,
  })
  fc.assert(
    fc.property(list, (parts) => reliable(Buffer.from(parts.flat().join('\n')))),
    { numRuns: 600 },
  )
  t.end()
})

t.test('fifty thousand people are read', (t) => {
  const lines = Array.from({ length: 50_000 }, (_, i) => {
    const team = Math.floor(i / 10)
    const leader = i === 0 ? '' : i % 10 === 0 ? Math.floor(team / 10) * 10 : team * 10
    return `${i};Jan;"Maes ${i}";p${i}@x.be;nl;Team ${team};${leader}`
  })
  const reading = read('nummer;voornaam;achternaam;mail;taal;team;manager', ...lines)
  t.strictSame(checkReport(reading), {
    rows: 50_000,
    units: 5000,
    leaders: 5000,
    problems: [],
    warnings: [],
  })
  t.end()
})
