import fastifyPostgres from '@fastify/postgres'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { over, poolConfig, type RoomDatabase } from './postgres.ts'

/** The one named pool of a room in a server; closed with the server. */
export const registerPool = async <Tables>(
  app: FastifyInstance,
  room: string,
  connectionString: string,
): Promise<RoomDatabase<Tables>> => {
  await app.register(fastifyPostgres, { name: room, ...poolConfig(connectionString) })
  const pool = app.pg[room]?.pool as unknown as Pool
  // An idle connection that is lost is replaced at the next query. It must not end the process.
  pool.on('error', () => undefined)
  // The pool handles errors of idle clients. A client in use that loses its connection tells its query, and
  // must not end the process.
  pool.on('acquire', (client) => {
    if (client.listenerCount('error') === 0) client.on('error', () => undefined)
  })
  return over<Tables>(pool)
}
