import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

/** A suffix says what a file may do (services/README.md). Imports are judged by walls; here are the words in it. */
const services = join(import.meta.dirname, '../../services')
const names = (await readdir(services, { recursive: true })).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'),
)
const texts = new Map<string, string>()
for (const name of names) texts.set(name, await readFile(join(services, name), 'utf8'))

/** Files in which it stands, but for those that are there for it. */
const standsIn = (pattern: RegExp, allowed: RegExp): readonly string[] =>
  names.filter((name) => !allowed.test(name) && pattern.test(texts.get(name) ?? ''))

/** Text of a statement, and what builds or runs one. */
const SQL = new RegExp(
  [
    String.raw`\bsql(<[^\n]*>)?\``,
    String.raw`\.(selectFrom|selectNoFrom|insertInto|updateTable|deleteFrom|mergeInto)\(`,
    String.raw`\.execute(TakeFirst(OrThrow)?)?\(`,
    String.raw`['"\`]\s*(select|insert into|update|delete from|merge into|truncate|create|alter|drop|grant|revoke|copy) [a-z_(*$]`,
  ].join('|'),
)

t.test('SQL stands in a room in *.queries.ts and nowhere else', async (t) => {
  for (const one of [
    'await sql`select 1`.execute(db)',
    'sql<{ readonly day: string }>`now()`',
    "db\n    .selectFrom('people.waves')",
    "client.query('select * from people.waves')",
    '`\n  insert into people.acts values ($1)`',
    "db.deleteFrom('people.acts')",
    '.executeTakeFirst()',
  ])
    t.match(one, SQL, 'it would be heard')
  for (const one of [
    "'select'",
    "'a grant of rights'",
    '/** updates a wave */',
    "import { sql } from 'kysely'",
  ])
    t.notMatch(one, SQL, one)
  // Plumbing opens, migrates and owns transactions, and names no table of a room.
  t.strictSame(standsIn(SQL, /\.queries\.ts$|^plumbing\//), [])
  t.ok(standsIn(SQL, /^plumbing\//).length > 10, 'and there it stands')
})

t.test('a refusal that may be shown stands in the catalogue of its room', async (t) => {
  const allowed = /\.problems\.ts$/
  const MADE = /\bnew Problem\(/
  t.match("throw new Problem(404, 'not-found')", MADE, 'it would be heard')
  t.strictSame(standsIn(MADE, allowed), [])
  const catalogues = names.filter((name) => name.endsWith('.problems.ts'))
  const rooms = [
    ...new Set(names.filter((name) => /\w\/.*\.routes\.ts$/.test(name)).map((name) => name.split('/')[0])),
  ]
  t.ok(rooms.includes('people') && rooms.includes('answers'))
  t.strictSame(
    [...rooms, 'plumbing']
      .filter((room) => room !== 'results')
      .map((room) => `${room}/${room}.problems.ts`)
      .toSorted(),
    catalogues.filter((name) => name.includes('/') && !name.startsWith('results/')).toSorted(),
    'a catalogue for each that answers requests, and one only',
  )
  const codes = catalogues.flatMap((name) =>
    [...(texts.get(name) ?? '').matchAll(/new Problem\(\s*\d+,\s*'([a-z-]+)'/g)].map(([, code]) => code),
  )
  t.ok(codes.length > 30)
  t.equal(new Set(codes).size, codes.length, 'no code stands in two of them')
})
