import { type PostgresPool, type PostgresPoolClient, sql } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/**
 * Marks a statement that runs at every ticket or ballot. Each connection has it parsed and planned once, and
 * then sends only its name and its values. Use it only for statements whose text never varies, because a
 * connection keeps each for ever.
 *
 * @param name letters and hyphens, of this statement and no other
 */
export const preparedAs = (name: string) => sql.raw<unknown>(`/* prepared: ${name} */`)

const PREPARED_MARK = /\/\* prepared: ([a-z-]+) \*\/$/

const preparing = (client: PoolClient): PostgresPoolClient => {
  const query = (text: unknown, values?: readonly unknown[]): unknown => {
    const name = typeof text === 'string' ? PREPARED_MARK.exec(text)?.[1] : undefined
    return name === undefined
      ? client.query(text as string, values as unknown[])
      : client.query({ name, text: text as string, values: values as unknown[] })
  }
  return { query: query as PostgresPoolClient['query'], release: () => client.release() }
}

/** The same pool, but its connections prepare marked statements. A connection stays the same object each time. */
export const preparesMarked = (pool: Pool): PostgresPool => {
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    connect: async () => {
      const client = await pool.connect()
      const again = known.get(client) ?? preparing(client)
      known.set(client, again)
      return again
    },
    end: () => pool.end(),
  }
}
