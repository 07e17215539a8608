import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'
import { BinaryCursor } from './binary-rows.ts'
import { preparesMarked } from './prepared.ts'

const OID_OF_DATE = 1082
const OID_OF_NUMERIC = 1700

/**
 * Dates stay `YYYY-MM-DD`, because a Date object would carry a time zone that the database never knew. Exact
 * numbers become numbers.
 */
const typeParsers: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === OID_OF_DATE) return (text: string) => text
    if (oid === OID_OF_NUMERIC) return (text: string) => Number(text)
    return types.getTypeParser(oid, format as 'text')
  }) as NonNullable<PoolConfig['types']>['getTypeParser'],
}

export const poolConfig = (connectionString: string): PoolConfig => ({
  connectionString,
  max: 10,
  connectionTimeoutMillis: 5000,
  types: typeParsers,
})

/** A room's tables, as kysely types generated from the room's own schema: others cannot be named. */
export type RoomDatabase<Tables> = Kysely<Tables>
export type RoomTransaction<Tables> = Transaction<Tables>

/** Kysely over a pool that somebody else opened. */
export const over = <Tables>(pool: Pool): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparesMarked(pool), cursor: BinaryCursor }) })

/**
 * No connection of this pool ends the process when it breaks: an idle one is replaced, and one in use gives its error
 * to the caller that waits. The pool takes its own listener away from a connection that it hands out, so each gets
 * one of ours when it is made.
 */
export const outliveBrokenConnections = (pool: Pool): void => {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
}

/** A pool that outlives its connections. The caller ends it. */
export const lastingPool = (config: PoolConfig): Pool => {
  const pool = new Pool(config)
  outliveBrokenConnections(pool)
  return pool
}

/** A pool for a process without HTTP (a server's is in `postgres.plugin.ts`). The caller destroys it. */
export const openPool = <Tables>(connectionString: string): RoomDatabase<Tables> =>
  over<Tables>(lastingPool({ ...poolConfig(connectionString), max: 3 }))

/**
 * Begin and commit stand here and nowhere else. A refusal is thrown, so it rolls back. A reply is written after
 * the commit.
 */
export const inTransaction = <Tables, Result>(
  db: RoomDatabase<Tables>,
  work: (tx: RoomTransaction<Tables>) => Promise<Result>,
): Promise<Result> => db.transaction().execute(work)

/** Reads several things as they are at one moment, and can change nothing. */
export const atOneMoment = <Tables, Result>(
  db: RoomDatabase<Tables>,
  read: (tx: RoomTransaction<Tables>) => Promise<Result>,
): Promise<Result> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)

/** Whether the database answers. For those who monitor a server. */
export const databaseAnswers = <Tables>(db: RoomDatabase<Tables>): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
