import { Client, type QueryResultRow } from 'pg'
import { cloneDatabase, findCluster } from './cluster.ts'

/** The database of one test file about functions, asked as its owner: what a function does, not who may call it. */
export interface OneDatabase {
  readonly url: string
  readonly client: Client
  rows<Row extends QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /** The one value of a question that has one. */
  value<Value>(sql: string, values?: readonly unknown[]): Promise<Value | undefined>
  /** By which rule a statement was refused, `CODE constraint`; or `nothing` where it went through. */
  refusal(sql: string, values?: readonly unknown[]): Promise<string>
  drop(): Promise<void>
}

export const openOneDatabase = async (): Promise<OneDatabase> => {
  const cluster = await findCluster()
  const database = await cloneDatabase(cluster)
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const ask = (sql: string, values: readonly unknown[] = []) => client.query(sql, [...values])
  return {
    url: database.url,
    client,
    rows: async (sql, values) => (await ask(sql, values)).rows,
    value: async (sql, values) => {
      const [row] = (await ask(sql, values)).rows
      return row === undefined ? undefined : Object.values<never>(row)[0]
    },
    refusal: (sql, values) =>
      ask(sql, values).then(
        () => 'nothing',
        ({ code, constraint }: { code?: string; constraint?: string }) =>
          [code, constraint].filter((part) => part !== undefined).join(' '),
      ),
    drop: async () => {
      await client.end()
      await database.drop()
      await cluster.stop()
    },
  }
}
