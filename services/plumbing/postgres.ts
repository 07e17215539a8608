import fastifyPostgres from '@fastify/postgres'
import type { FastifyInstance } from 'fastify'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'

const DATE = 1082
const NUMERIC = 1700

/**
 * Dates stay `YYYY-MM-DD` and exact numbers become numbers: a Date object would carry a time zone that
 * the database never knew.
 */
const typeParsers: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text
    if (oid === NUMERIC) return (text: string) => Number(text)
    return types.getTypeParser(oid, format as 'text')
  }) as NonNullable<PoolConfig['types']>['getTypeParser'],
}

const poolConfig = (connectionString: string): PoolConfig => ({
  connectionString,
  max: 10,
  connectionTimeoutMillis: 5000,
  types: typeParsers,
})

/** A room's tables, as kysely types generated from the room's own schema: others cannot be named. */
export type RoomDatabase<Tables> = Kysely<Tables>
export type RoomTransaction<Tables> = Transaction<Tables>

const over = <Tables>(pool: Pool): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

/** The one named pool of a room in a server; closed with the server. */
export const registerPool = async <Tables>(
  app: FastifyInstance,
  room: string,
  connectionString: string,
): Promise<RoomDatabase<Tables>> => {
  await app.register(fastifyPostgres, {
    name: room,
    ...poolConfig(connectionString),
  })
  const pool = app.pg[room]?.pool as unknown as Pool
  // A connection lost while idle is replaced at the next query; it must not end the process.
  pool.on('error', () => undefined)
  return over<Tables>(pool)
}

/** The same for a process without HTTP. The caller destroys it. */
export const openPool = <Tables>(connectionString: string): RoomDatabase<Tables> => {
  const pool = new Pool({ ...poolConfig(connectionString), max: 3 })
  pool.on('error', () => undefined)
  return over<Tables>(pool)
}

/**
 * Begin and commit stand here and nowhere else. A refusal is thrown, so it rolls back; a reply is written
 * after the commit.
 */
export const inTransaction = <Tables, Result>(
  db: RoomDatabase<Tables>,
  work: (tx: RoomTransaction<Tables>) => Promise<Result>,
): Promise<Result> => db.transaction().execute(work)

/** A transaction that speaks for one person: functions of the database ask `ooghoogte.person`. */
export const asPerson = <Tables, Result>(
  db: RoomDatabase<Tables>,
  person: string,
  work: (tx: RoomTransaction<Tables>) => Promise<Result>,
): Promise<Result> =>
  inTransaction(db, async (tx) => {
    await sql`select pg_catalog.set_config('ooghoogte.person', ${person}, true)`.execute(tx)
    return work(tx)
  })
