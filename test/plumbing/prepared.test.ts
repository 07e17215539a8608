import { sql } from 'kysely'
import t from 'tap'
import { openPool } from '../../services/plumbing/postgres.ts'
import { preparedAs } from '../../services/plumbing/prepared.ts'
import { cloneDatabase, findCluster } from '../world/cluster.ts'

const cluster = await findCluster()
const database = await cloneDatabase(cluster)
const db = openPool<Record<string, never>>(database.url)
t.teardown(async () => {
  await db.destroy()
  await database.drop()
  await cluster.stop()
})

/** All on one connection: what it knows is asked of itself. */
t.test('a connection prepares what is marked, once, and nothing else', async (t) => {
  await db.connection().execute(async (one) => {
    const double = (value: number) =>
      sql<{ twice: number }>`select 2 * ${value}::integer as twice ${preparedAs('double')}`.execute(one)
    const plain = (value: number) => sql`select 3 * ${value}::integer as thrice`.execute(one)
    for (const value of [1, 2, 3]) {
      t.equal((await double(value)).rows[0]?.twice, 2 * value)
      await plain(value)
    }
    const { rows } = await sql<{ name: string; runs: number }>`
      select name, (generic_plans + custom_plans)::integer as runs from pg_prepared_statements`.execute(one)
    t.strictSame(rows, [{ name: 'double', runs: 3 }])
    await t.rejects(
      sql`select 4 * ${1}::integer as twice ${preparedAs('double')}`.execute(one),
      'one name, one statement',
    )
  })
})

t.test('a table that is dropped and made again is planned again', async (t) => {
  await db.connection().execute(async (one) => {
    const read = async () =>
      (await sql<{ n: number }>`select n from pg_temp.crumbs ${preparedAs('crumbs')}`.execute(one)).rows
    for (const n of [1, 2]) {
      await sql`create temporary table crumbs (n integer)`.execute(one)
      await sql`insert into pg_temp.crumbs values (${n})`.execute(one)
      t.strictSame(await read(), [{ n }])
      await sql`drop table pg_temp.crumbs`.execute(one)
    }
  })
})
