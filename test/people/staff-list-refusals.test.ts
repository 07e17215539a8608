import fc from 'fast-check'
import t from 'tap'
import type { DB } from '../../services/people/database.generated.ts'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readEmployees } from '../../services/people/units/units.queries.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { keepLedger } from '../../services/plumbing/migrate/keep-ledger.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { Problem } from '../../services/plumbing/problem.ts'
import { asOwner } from '../world/cluster.ts'
import { startWorld } from '../world/world.ts'
import { MILL, type Miller, millList } from './mill.ts'

/** Whatever the database will refuse of a list, the preview says first, by line and column. */
const world = await startWorld()
t.teardown(() => world.stop())
const owner = <Row>(sql: string): Promise<readonly Row[]> =>
  asOwner(world.databaseUrl, async (client) => (await client.query(sql)).rows)

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const listOf = (rows: readonly Miller[]): Buffer =>
  millList(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, cell]) => [k, quoted(cell)])) as never),
  )
/** The third line with other cells: it is line 4 of the file. */
const with4 = (what: Partial<Miller>): Buffer =>
  listOf(MILL.map((one, at) => (at === 2 ? { ...one, ...what } : one)))
/** Four hundred and some letters of three bytes each that no index can make smaller. */
const wide = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('')

interface Case {
  readonly about: string
  readonly list: Buffer
  /** What the preview says; nothing where the list goes in. */
  readonly says?: { readonly line: number; readonly column: string; readonly code: string }
}
const at4 = (column: string, code: string) => ({ line: 4, column, code })

/** By the name of a constraint, or of a column that is never null: a list that would break it. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  employees__number_is_unique: [
    {
      about: 'a number twice',
      list: with4({ number: '00104' }),
      says: { line: 5, column: 'personeelsnummer', code: 'number-repeated' },
    },
    { about: 'the longest number', list: with4({ number: wide(500) }) },
    { about: 'one longer', list: with4({ number: wide(501) }), says: at4('', 'cell-too-long') },
  ],
  employees__mail_is_unique: [
    {
      about: 'an address twice, in other letters',
      list: with4({ mail: ' P1@MOLEN.example' }),
      says: { line: 5, column: 'e-mail', code: 'mail-address-repeated' },
    },
  ],
  employees__mail_is_lower_case: [
    {
      about: 'capitals',
      list: with4({ mail: 'Åsa@molen.example' }),
      says: at4('e-mail', 'mail-address-invalid'),
    },
    { about: 'capitals of a domain', list: with4({ mail: 'ASA@BÄCKEREI.example' }) },
    { about: 'a script whose small letters IDNA makes capitals', list: with4({ mail: 'asa@ꭰꭱ.example' }) },
    { about: 'a dotted I', list: with4({ mail: 'asa@İstanbul.example' }) },
  ],
  employees__can_be_found_again: [
    { about: 'a number, and no address', list: with4({ mail: '' }) },
    { about: 'an address, and no number', list: with4({ number: '' }) },
    {
      about: 'neither',
      list: with4({ number: '', mail: '' }),
      says: at4('e-mail', 'mail-address-missing'),
    },
  ],
  employees__language_is_known: [
    // The list of the mill says Dutch for everybody.
    {
      about: 'a language without texts',
      list: Buffer.from(millList(MILL).toString().replace('p0@molen.example;nl', 'p0@molen.example;es')),
      says: at4('taal', 'language-unknown'),
    },
  ],
  employees__works_somewhere_or_left: [
    { about: 'no unit', list: with4({ unit: '' }), says: at4('eenheid', 'unit-missing') },
  ],
  employees__unit: [
    { about: 'another unit', list: with4({ unit: 'Winkel', leader: 'renee@molen.example' }) },
  ],
  employees__leader: [
    {
      about: 'a leader who is nowhere',
      list: with4({ leader: 'nobody@molen.example' }),
      says: at4('e-mail leidinggevende', 'leader-unknown'),
    },
  ],
  units__has_a_name: [
    { about: 'signs only', list: with4({ unit: '\u202e-/' }), says: at4('eenheid', 'unit-missing') },
  ],
  units__key_is_unique: [
    { about: 'two spellings', list: with4({ unit: 'MAALDERIJ' }) },
    { about: 'the longest name', list: with4({ unit: wide(500) }) },
    { about: 'one longer', list: with4({ unit: wide(501) }), says: at4('', 'cell-too-long') },
  ],
  units__parent: [
    { about: 'a path', list: listOf(MILL.map((one) => ({ ...one, unit: `Top/${one.unit}` }))) },
  ],
  units__leader: [],
  'employees.first_name': [
    { about: 'no name', list: with4({ first: '', last: '\u202e' }), says: at4('voornaam', 'name-missing') },
    { about: 'half a name', list: with4({ first: '' }) },
  ],
  'employees.last_name': [{ about: 'the other half', list: with4({ last: '' }) }],
  'employees.language': [],
  'units.key': [],
  'units.name': [],
}

t.test('every rule of the two tables is one that a list was made for', async (t) => {
  const rules = await owner<{ name: string }>(
    `select conname as name from pg_constraint
     where conrelid in ('people.units'::regclass, 'people.employees'::regclass) and contype in ('c', 'u', 'x', 'f')
     union all select a.attrelid::regclass::text || '.' || attname from pg_attribute a
     where attrelid in ('people.units'::regclass, 'people.employees'::regclass) and attnum > 0 and attnotnull
       and not attisdropped and attname <> 'id'`,
  )
  t.strictSame(rules.map(({ name }) => name.replace(/^people\./, '')).sort(), Object.keys(CASES).sort())
})

/** What becomes of a list: what the preview says must be what the import does. */
const compare = async (t: Tap, list: Buffer, about: string, people = world.people) => {
  const before = await readEmployees(people.db)
  const shown = await previewStaffList(people, list)
  const done = await importStaffList(people, list, { askedTwice: true }).catch((error: unknown) => error)
  if (shown.problems.length === 0) {
    if (done instanceof Error) throw done
    const { changes: _names, ...kept } = shown
    t.strictSame(done, kept, about)
  } else {
    t.ok(done instanceof Problem && done.status === 422, `${about}: ${done}`)
    t.strictSame(await readEmployees(people.db), before, `${about}: nothing was written`)
    t.ok(
      shown.problems.every(({ line }) => line > 0),
      about,
    )
  }
  return shown
}
type Tap = Pick<typeof t, 'ok' | 'strictSame'>

t.test('what each rule would refuse is said by line and column, or made to fit', async (t) => {
  for (const [rule, cases] of Object.entries(CASES))
    for (const { about, list, says } of cases) {
      await importStaffList(world.people, millList(MILL), { askedTwice: true })
      const shown = await compare(t, list, `${rule}: ${about}`)
      t.match(shown.problems, says === undefined ? [] : [says], `${rule}: ${about}`)
      t.equal(shown.problems.length, says === undefined ? 0 : 1, `${rule}: ${about}`)
      if (says === undefined)
        await importStaffList(world.people, listOf([MILL[0]!]), { askedTwice: true }).catch(() => undefined)
    }
})

const signs = fc.constantFrom(
  'ꭰ',
  'Ꭰ',
  'ς',
  'ß',
  'İ',
  'ı',
  'Ა',
  'ა',
  'ǆ',
  'K',
  'å',
  'а',
  '٣',
  '字',
  'é',
  '-',
  'x',
)
const domains = fc.array(signs, { minLength: 1, maxLength: 30 }).map((some) => `${some.join('')}.example`)
const cells = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 480, max: 520 }).map(wide),
  fc.integer({ min: 100, max: 260 }).map((length) => '\u{1f642}'.repeat(length)),
  fc.constantFrom(
    '',
    ' ',
    '-',
    '/',
    'a/',
    '/b',
    'a>b',
    'a\\b',
    '0',
    '000',
    '\ufdfa'.repeat(400),
    'ﬃ'.repeat(400),
  ),
)
const addresses = fc.oneof(
  domains.map((domain) => `asa@${domain}`),
  fc.integer({ min: 1, max: 80 }).map((length) => `${'a'.repeat(length)}@molen.example`),
  cells,
)
const changes = fc.record(
  {
    number: cells,
    first: cells,
    last: cells,
    unit: cells,
    mail: addresses,
    leader: fc.oneof(cells, fc.constant('')),
  },
  { requiredKeys: [] },
)

t.test('and so it is for whatever may stand in a cell', async (t) => {
  const seen = { went: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 15 }), changes), { maxLength: 3 }), async (some) => {
      const rows = some.reduce<readonly Miller[]>(
        (all, [at, change]) => all.map((one, i) => (i === at ? { ...one, ...change } : one)),
        MILL,
      )
      const { problems } = await compare(t, listOf(rows), JSON.stringify(some))
      seen[problems.length === 0 ? 'went' : 'refused']++
    }),
    { numRuns: 150 },
  )
  t.comment(`measured: ${seen.went} lists went in, ${seen.refused} were refused`)
  t.ok(seen.went > 15 && seen.refused > 40, 'both ends are met')
})

t.test('a database that knows the capitals of every script refuses no address either', async (t) => {
  const url = new URL(world.databaseUrl)
  const name = `${url.pathname.slice(1)}_unicode`
  await owner(`create database ${name} template template0 locale_provider builtin builtin_locale 'C.UTF-8'`)
  url.pathname = `/${name}`
  const logins = new DatabaseLogins(world.settings.keysFolder)
  // The same installation, in a database that was made otherwise: roles belong to one.
  const [ours] = await owner<{ id: string }>('select id from migrations.installations')
  await asOwner(url.href, async (client) => {
    await keepLedger(client)
    await client.query('update migrations.installations set id = $1', [ours?.id])
  })
  await migrate(url.href, world.settings.keysFolder)
  const db = openPool<DB>(await logins.url(url.href, 'people'))
  try {
    const mails = new Set<string>()
    for (const { about, list } of CASES.employees__mail_is_lower_case ?? []) {
      await compare(t, list, about, { ...world.people, db })
      for (const { mail } of await readEmployees(db)) mails.add(mail ?? '')
    }
    t.ok(mails.has('asa@ᎠᎡ.example'), 'as IDNA writes it')
  } finally {
    await db.destroy()
    await owner(`drop database ${name} with (force)`)
  }
})

t.test('those who left with one address are read in one order, wherever their rows stand', async (t) => {
  await importStaffList(world.people, millList(MILL), { askedTwice: true }).catch(() => undefined)
  await owner(
    `insert into people.employees (mail, first_name, last_name, language, left_on)
     select 'passed.on@molen.example', 'Left', n::text, 'nl', '2026-01-01'::date + n from generate_series(1, 9) as n`,
  )
  const namesOf = async () =>
    (await readEmployees(world.people.db))
      .filter(({ firstName }) => firstName === 'Left')
      .map(({ lastName }) => lastName)
  const latestFirst = ['9', '8', '7', '6', '5', '4', '3', '2', '1']
  t.strictSame(await namesOf(), latestFirst)
  for (const moved of ['1', '9', '5'])
    await owner(`update people.employees set number = null where last_name = '${moved}'`)
  t.strictSame(await namesOf(), latestFirst, 'what a preview found is what an import finds')
})

t.test('more people leave than a statement has room for', async (t) => {
  await importStaffList(world.people, millList(MILL), { askedTwice: true }).catch(() => undefined)
  await owner(
    `insert into people.units (key, name) select 'unit ' || n, 'unit ' || n from generate_series(1, 66000) as n`,
  )
  // Each in a unit of their own: a planner that has seen all of them in one reads the whole table for every unit that goes.
  await owner(
    `insert into people.employees (number, mail, first_name, last_name, language, unit_id)
     select 'n' || n, 'n' || n || '@molen.example', 'N', n::text, 'nl', u.id
     from generate_series(1, 66000) as n join people.units u on u.key = 'unit ' || n`,
  )
  const shown = await compare(t, millList(MILL), 'the small list')
  t.ok(shown.left >= 66_000, `${shown.left} leave`)
  t.ok(shown.goneUnits.length >= 66_000, `${shown.goneUnits.length} units go`)
})
