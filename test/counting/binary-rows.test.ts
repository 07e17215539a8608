import { sql } from 'kysely'
import t from 'tap'
import { type BinaryRow, binaryRows } from '../../services/plumbing/binary-rows.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { cloneDatabase, findCluster } from '../world/cluster.ts'

const cluster = await findCluster()
const database = await cloneDatabase(cluster)
const db = openPool<Record<string, never>>(database.url)
t.teardown(async () => {
  await db.destroy()
  await database.drop()
  await cluster.stop()
})

type Query = ReturnType<typeof sql>
/** All batches of a query on one connection, and proof that the connection serves others afterwards. */
const batchesOf = (query: Query, most = 250): Promise<(readonly BinaryRow[])[]> =>
  db.connection().execute(async (one) => {
    try {
      const batches: (readonly BinaryRow[])[] = []
      for await (const rows of binaryRows(one, query, most)) batches.push(rows)
      return batches
    } finally {
      await sql`select 1`.execute(one)
    }
  })
const rowsOf = async (query: Query, most?: number) => (await batchesOf(query, most)).flat()
const some = (count: number, bytes: number) =>
  sql`select number, decode(repeat(lpad(to_hex(number % 256), 2, '0'), ${sql.lit(bytes)}), 'hex')
      from generate_series(1, ${sql.lit(count)}) as number order by number`

t.test('a query that fails is told, at once or in the middle, and the connection goes on', async (t) => {
  await t.rejects(batchesOf(sql`select nothing`), { code: '42703' })
  await t.rejects(batchesOf(sql`select 1 / (3000 - number) from generate_series(1, 5000) as number`), {
    code: '22012',
  })
  await t.rejects(batchesOf(sql`select ${'a parameter'}`), { message: 'copy takes no parameters' })
})

t.test('whoever stops reading gets the connection back', async (t) => {
  await db.connection().execute(async (one) => {
    for await (const rows of binaryRows(one, some(5000, 8000), 100)) {
      t.equal(rows.length, 100)
      break
    }
    const { rows } = await sql<{ two: number }>`select 1 + 1 as two`.execute(one)
    t.strictSame(rows, [{ two: 2 }])
  })
})

t.test('a connection that breaks is an error', async (t) => {
  // A pool of its own: one that has lost a connection may hand it out once more before it notices.
  const broken = openPool<Record<string, never>>(database.url)
  const reading = broken.connection().execute(async (one) => {
    let seen = 0
    for await (const rows of binaryRows(one, some(20_000, 8000), 100)) {
      if (seen === 0)
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like 'copy %' and pid <> pg_backend_pid()`.execute(db)
      seen += rows.length
    }
  })
  await t.rejects(reading)
  await broken.destroy()
})

t.test('every row comes, whole and in order, however large', async (t) => {
  t.strictSame(await rowsOf(sql`select 1 where false`), [], 'none')
  const [row] = await rowsOf(sql`select 'tekst é', null::bytea, ''::bytea, '\\x00ff80'::bytea, 7`)
  t.strictSame(
    row?.map((column) => column?.toString('hex') ?? null),
    [Buffer.from('tekst é').toString('hex'), null, '', '00ff80', '00000007'],
  )
  for (const [count, bytes] of [
    [1, 3_000_000],
    [3, 1_500_000],
    [2000, 8273],
    [1001, 1],
  ] as const) {
    const rows = await rowsOf(some(count, bytes))
    t.equal(rows.length, count)
    t.ok(
      rows.every(([number, content], index) => {
        const own = index + 1
        return number?.readInt32BE() === own && content?.equals(Buffer.alloc(bytes, own % 256))
      }),
      `${count} rows of ${bytes} bytes`,
    )
  }
})

t.test('a batch has its memory to itself, so that it can be given away', async (t) => {
  const batches = await batchesOf(some(700, 5000), 100)
  t.ok(batches.every((rows) => rows.length <= 100))
  const memories = batches.map((rows) => new Set(rows.map(([, content]) => content?.buffer)))
  t.ok(
    memories.every(({ size }) => size === 1),
    'one piece for each',
  )
  t.equal(new Set(memories.flatMap((one) => [...one])).size, batches.length, 'and not the same')
})
