import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import t from 'tap'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { keepLedger } from '../../services/plumbing/migrate/keep-ledger.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'
import { readTables } from '../../services/plumbing/migrate/read-sql.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { readTeamReport } from '../../services/results/team-results/read-team-report.ts'
import { asOwner, startCluster } from '../world/cluster.ts'

/**
 * An installation of the day on which the first schema was frozen comes to the version of today: nothing of it is
 * lost, and its leaders read what they read. See `test/fixtures/landing/README.md`.
 */
const LANDING = join(import.meta.dirname, '../fixtures/landing')
const LAST_FILE = '0016'
type Rows = Readonly<Record<string, readonly object[]>>
const data: Rows = JSON.parse(await readFile(join(LANDING, 'data.json'), 'utf8'))

const cluster = await startCluster()
t.teardown(() => cluster.stop())
const keys = `${cluster.folder}/keys`
const url = new URL(cluster.ownerUrl)
url.pathname = '/of_the_landing'

/** In an order in which each finds what it refers to; keys that run in a circle wait for the end. */
const ORDER = [
  'people.units',
  'people.employees',
  'people.accounts',
  'people.roles',
  'people.waves',
  'answers.waves',
  'results.waves',
  'results.units',
  'results.measures',
  'results.blocks',
]
const inOrder = (name: string): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1)

const fill = async (client: Client): Promise<void> => {
  await client.query('set constraints all deferred')
  for (const name of Object.keys(data).toSorted((a, b) => inOrder(a) - inOrder(b))) {
    const rows = data[name] ?? []
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    await client.query(
      `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [JSON.stringify(rows)],
    )
  }
}

t.before(async () => {
  await asOwner(cluster.ownerUrl, (client) => client.query('create database of_the_landing'))
  const [{ id }] = (await asOwner(
    cluster.ownerUrl.replace(/[^/]*$/, 'template_of_every_test'),
    async (client) => (await client.query('select id from migrations.installations')).rows,
  )) as [{ id: string }]
  await asOwner(url.href, async (client) => {
    await keepLedger(client)
    await client.query('update migrations.installations set id = $1', [id])
    for (const { name, text, checksum } of await readTables()) {
      if (name.slice(0, 4) > LAST_FILE) continue
      await client.query(`begin; ${text}; reset role; commit`)
      await client.query('insert into migrations.applied values ($1, $2)', [name, checksum])
    }
    const functions = await readFile(join(LANDING, 'functions.sql'), 'utf8')
    await client.query(`begin; set local check_function_bodies = off; ${functions}; commit`)
    await client.query(`insert into migrations.functions
      select p.oid::regprocedure::text, 'of the landing' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('people', 'answers', 'results')
        and not exists (select from pg_depend d where d.refobjid = p.oid and d.classid = 'pg_constraint'::regclass)
        and proname not in ('merkle_root', 'segments_fit', 'invited_in')`)
    await client.query('begin')
    await fill(client)
    await client.query('commit')
  })
})

t.test('nothing is lost on the way', async (t) => {
  await migrate(url.href, keys)
  await asOwner(url.href, async (client) => {
    for (const [name, rows] of Object.entries(data)) {
      const columns = Object.keys(rows[0] ?? {})
      const found = await client.query<{ row: object }>(
        `select to_jsonb(x) as row from (select ${columns.join(', ')} from ${name}) x order by to_jsonb(x)::text`,
      )
      t.strictSame(
        found.rows.map(({ row }) => row),
        rows,
        `${name}: ${rows.length} rows`,
      )
    }
  })
  t.strictSame(await migrate(url.href, keys), [], 'and it is done once')
})

t.test('a leader reads the figures that were kept then', async (t) => {
  const db = openPool<Record<string, never>>(await new DatabaseLogins(keys).url(url.href, 'results'))
  try {
    const led = await asOwner(url.href, (client) =>
      client.query<{ account: string; wave: string; unit: string }>(
        `select accounts.id as account, wave_id as wave, wave_units.unit_id as unit from people.accounts
         join people.wave_units on leader_id = employee_id`,
      ),
    )
    t.ok(led.rows.length >= 2, 'two waves')
    for (const { account, wave, unit } of led.rows) {
      const { own } = await readTeamReport(db, account, wave, unit)
      t.ok(own.figures.filter(({ mean }) => mean !== null).length >= 4, `${own.name}, ${own.answers} answers`)
    }
  } finally {
    await db.destroy()
  }
})
