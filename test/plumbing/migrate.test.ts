import { randomUUID } from 'node:crypto'
import t from 'tap'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'
import { asOwner, startCluster } from '../world/cluster.ts'

/** What `migrate` refuses, and what it mends. A cluster of its own: its roles are changed here. */
const cluster = await startCluster()
t.teardown(() => cluster.stop())
const keys = `${cluster.folder}/keys`
const url = new URL(cluster.ownerUrl)
url.pathname = '/template_of_every_test'
const ask = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  asOwner(url.href, async (client) => (await client.query(sql, [...values])).rows as Row[])

t.test('another installation in the same cluster is refused in words, and locks nobody out', async (t) => {
  const second = new URL(cluster.ownerUrl)
  second.pathname = '/second'
  await ask('create database second')
  const verifiers = () => ask(`select rolname, rolpassword from pg_authid where rolname = 'people'`)
  const before = await verifiers()
  await t.rejects(migrate(second.href, `${cluster.folder}/other-keys`), {
    message:
      /Another installation of Ooghoogte lives in this database cluster.*a PostgreSQL cluster of its own/s,
  })
  t.strictSame(await verifiers(), before, 'the first one keeps its logins')
  t.strictSame(await migrate(url.href, keys), [], 'and starts as before')
})

t.test('where the other one is gone, an administrator says so', async (t) => {
  await ask('comment on role transparency_owner is null')
  await t.resolves(migrate(url.href, keys))
  const [row] = await ask<{ said: string }>(
    `select shobj_description(oid, 'pg_authid') as said from pg_roles where rolname = 'transparency_owner'`,
  )
  t.match(row?.said, /^ooghoogte [0-9a-f-]{36}$/)
})

t.test('a file of tables that changed after it ran is refused by its name', async (t) => {
  const name = '0006-plan-waves.sql'
  const [{ checksum } = { checksum: '' }] = await ask<{ checksum: string }>(
    'select checksum from migrations.applied where name = $1',
    [name],
  )
  await ask(`update migrations.applied set checksum = 'another' where name = $1`, [name])
  await t.rejects(migrate(url.href, keys), { message: /sql\/tables\/0006-plan-waves\.sql was changed/ })
  await ask('update migrations.applied set checksum = $2 where name = $1', [name, checksum])
  await t.resolves(migrate(url.href, keys))
})

t.test('a database that knows more than this program is refused', async (t) => {
  await ask(`insert into migrations.applied values ('9999-of-the-future.sql', '')`)
  await t.rejects(migrate(url.href, keys), { message: /newer than this program.*9999-of-the-future/ })
  await ask(`delete from migrations.applied where name like '9999%'`)
})

t.test('functions are replaced as a set, when any of them is another', async (t) => {
  const definition = async () =>
    (
      await ask<{ source: string; callers: string }>(
        `select prosrc as source, proacl::text as callers from pg_proc where oid = 'people.count_pairs()'::regprocedure`,
      )
    )[0]
  const before = await definition()
  await ask(`create or replace function people.count_pairs() returns integer
    language sql stable security definer set search_path = '' as $$ select 0 $$`)
  await ask('drop function results.below(uuid, uuid)')
  await migrate(url.href, keys)
  t.not((await definition())?.source, before?.source, 'the checksum is that of the files, so nothing is done')
  await ask(`update migrations.functions set checksum = 'of the version before'`)
  await ask(`delete from migrations.functions where signature like 'results.below%'`)
  await migrate(url.href, keys)
  t.strictSame(await definition(), before, 'as it was, with who may call it')
  const [made] = await ask<{ n: number }>(`select count(*)::int as n from pg_proc where proname = 'below'`)
  t.equal(made?.n, 1)
})

t.test('a function that went from the files goes from the database, and one of a table stays', async (t) => {
  await ask(
    'set role results_owner; create function results.of_yesterday() returns integer language sql return 1',
  )
  await ask('insert into migrations.functions values ($1, $2)', ['results.of_yesterday()', randomUUID()])
  await migrate(url.href, keys)
  const names = await ask<{ name: string }>(
    `select proname as name from pg_proc where proname in ('of_yesterday', 'merkle_root')`,
  )
  t.strictSame(names, [{ name: 'merkle_root' }])
})
