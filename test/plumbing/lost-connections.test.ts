import fastify from 'fastify'
import { Pool } from 'pg'
import t, { type Test } from 'tap'
import { registerPool } from '../../services/plumbing/postgres.plugin.ts'
import { lastingPool, poolConfig } from '../../services/plumbing/postgres.ts'
import { asOwner, cloneDatabase, findCluster } from '../world/cluster.ts'

/** A database that is started again breaks every connection, also one that waits between two statements. */
const cluster = await findCluster()
const database = await cloneDatabase(cluster)
t.teardown(async () => {
  await database.drop()
  await cluster.stop()
})

/** Whether somebody hears of it when a connection breaks that is held while nothing is asked. */
const isHeard = async (pool: Pool): Promise<boolean> => {
  const client = await pool.connect()
  const heard = client.listenerCount('error') > 0
  client.release()
  return heard
}

/** Breaks a connection that is held, and asks another. */
const breakOne = async (pool: Pool): Promise<unknown> => {
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_catalog.pg_backend_pid() as pid')
  const gone = new Promise<void>((resolve) => client.once('end', resolve))
  await asOwner(database.url, (owner) =>
    owner.query('select pg_catalog.pg_terminate_backend($1)', [rows[0]?.pid]),
  )
  await gone
  client.release(true)
  return (await pool.query('select 1 as one')).rows[0].one
}

t.test('of a pool that nobody prepared a broken connection would end the process', async (t) => {
  const pool = new Pool(poolConfig(database.url))
  t.notOk(await isHeard(pool))
  await pool.end()
})

const outlives = async (t: Test, pool: Pool): Promise<void> => {
  t.ok(await isHeard(pool), 'when it is new')
  t.ok(await isHeard(pool), 'when it was used before')
  t.equal(await breakOne(pool), 1, 'and the next one gets another connection')
}

t.test('a pool of a process without HTTP outlives it', async (t) => {
  const pool = lastingPool(poolConfig(database.url))
  await outlives(t, pool)
  await pool.end()
})

t.test('a pool of a server outlives it', async (t) => {
  const app = fastify()
  await registerPool(app, 'people', database.url)
  await outlives(t, app.pg.people?.pool as unknown as Pool)
  await app.close()
})
