import type { Client } from 'pg'
import t from 'tap'
import { asOwner } from '../../world/cluster.ts'
import { openOneDatabase } from '../../world/one-database.ts'

/** What two processes may do only one after the other, or only so often together. */
const database = await openOneDatabase()
t.teardown(() => database.drop())
const { client } = database

const WAITS = '55P03'
/** `55P03` where another connection is waited for, or `nothing`. */
const asksToo = (other: Client, sql: string): Promise<string> =>
  other.query(sql).then(
    () => 'nothing',
    ({ code }: { code: string }) => code,
  )
const beside = <Result>(work: (other: Client) => Promise<Result>): Promise<Result> =>
  asOwner(database.url, async (other) => {
    await other.query(`set lock_timeout = '100ms'`)
    return work(other)
  })

t.test('one_at_a_time: a second one waits until the first has ended', async (t) => {
  const ask = 'select people.one_at_a_time()'
  await beside(async (other) => {
    await client.query('begin')
    await client.query(ask)
    await client.query(ask)
    t.equal(await asksToo(other, ask), WAITS)
    t.equal(await asksToo(other, 'select answers.one_at_a_time()'), 'nothing', 'the lock of another room')
    await client.query('rollback')
    t.equal(await asksToo(other, ask), 'nothing')
  })
})

t.test('begin_post, end_post: one process sends letters, past the end of a transaction', async (t) => {
  const ask = 'select people.begin_post()'
  await beside(async (other) => {
    await client.query(ask)
    t.equal(await asksToo(other, ask), WAITS)
    await client.query('select people.end_post()')
    t.equal(await asksToo(other, ask), 'nothing')
    await client.query(`set lock_timeout = '100ms'`)
    t.equal(await database.refusal(ask), WAITS)
    t.equal(await database.refusal('select people.end_post()'), 'nothing')
    t.equal(await database.refusal(ask), WAITS, 'nobody ends the post of another')
  })
  await client.query(`set lock_timeout = '10s'`)
  t.equal(await database.refusal(ask), 'nothing', 'a connection that is gone holds nothing')
  await client.query('select people.end_post()')
  await client.query('reset lock_timeout')
})

const take = async (bound: string, most: number, wanted: number) =>
  database.value('select granted from people.take_portion($1, $2, $3)', [bound, most, wanted])

t.test(
  'take_portion: never more in a minute than the bound, whoever asks, and never less than none',
  async (t) => {
    t.equal(await take('none', 0, 5), 0)
    t.equal(await take('links', 10, 7), 7)
    t.equal(await take('links', 10, 7), 3)
    t.equal(await take('links', 10, 7), 0)
    t.equal(await take('links', 10, -5), 0, 'nothing is given back')
    t.equal(await take('links', 5, 1), 0, 'a bound that was lowered')
    t.equal(await take('codes', 10, 7), 7, 'another bound is another number')
  },
)

t.test('take_portion: after a minute it begins anew, and it says how long that takes', async (t) => {
  const left = await database.value<number>('select milliseconds from people.take_portion($1, 10, 1)', [
    'links',
  ])
  t.ok(left !== undefined && left > 0 && left <= 60_000, `${left} ms`)
  await client.query(`update people.bounds set until = now() - interval '1 second' where name = 'links'`)
  t.equal(await take('links', 10, 8), 8)
  t.equal(await take('links', 10, 8), 2)
})

t.test('take_portion: two processes never take the same one', async (t) => {
  await beside(async (other) => {
    await client.query('begin')
    t.equal(await take('shared', 10, 6), 6)
    t.equal(await asksToo(other, `select people.take_portion('shared', 10, 6)`), WAITS)
    await client.query('commit')
    const { rows } = await other.query(`select granted from people.take_portion('shared', 10, 6)`)
    t.strictSame(rows, [{ granted: 4 }])
  })
})
