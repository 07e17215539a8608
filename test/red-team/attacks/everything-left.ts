import { asOwner } from '../../world/cluster.ts'

/** One row of the database as its owner finds it: where it lies, which transaction wrote it, what it says. */
export interface LeftRow {
  readonly table: string
  readonly xmin: number
  /** JSON; bytes are hexadecimal. */
  readonly text: string
}

/** Every row of every table that is not PostgreSQL's own, table by table, in the order in which they lie on disk. */
export const everythingLeft = (databaseUrl: string): Promise<readonly LeftRow[]> =>
  asOwner(databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`)
    const rows: LeftRow[] = []
    for (const { name } of tables.rows) {
      const found = await client.query<{ xmin: string; text: string }>(
        `select t.xmin::text, to_jsonb(t)::text as text from only ${name} t order by t.ctid`,
      )
      for (const { xmin, text } of found.rows) rows.push({ table: name, xmin: Number(xmin), text })
    }
    return rows
  })
