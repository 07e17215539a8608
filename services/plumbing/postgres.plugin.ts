import fastifyPostgres from '@fastify/postgres'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { outliveBrokenConnections, over, poolConfig, type RoomDatabase } from './postgres.ts'

/** The one named pool of a room in a server; closed with the server. */
export const registerPool = async <Tables>(
  app: FastifyInstance,
  room: string,
  connectionString: string,
): Promise<RoomDatabase<Tables>> => {
  await app.register(fastifyPostgres, { name: room, ...poolConfig(connectionString) })
  const pool = app.pg[room]?.pool as unknown as Pool
  outliveBrokenConnections(pool)
  return over<Tables>(pool)
}
