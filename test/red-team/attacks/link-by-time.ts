import { asOwner } from '../../world/cluster.ts'

/** Somebody was seen at a telephone at this moment. */
export interface Sighting {
  readonly who: string
  readonly at: Date
}

/**
 * Looks in the rooms that hold answers for anything that is a time, and gives each person who was seen
 * the first row after that moment. Order on disk is not used: rows may have been shuffled.
 *
 * @returns person → the row, as text
 */
export const linkByTime = (
  databaseUrl: string,
  sightings: readonly Sighting[],
): Promise<ReadonlyMap<string, string>> =>
  asOwner(databaseUrl, async (client) => {
    const times = await client.query<{ table: string; column: string }>(`
      select c.oid::regclass::text as table, quote_ident(a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('answers', 'transparency', 'results') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and a.atttypid in ('timestamp'::regtype, 'timestamptz'::regtype)`)
    const found = new Map<string, string>()
    for (const { table, column } of times.rows) {
      for (const { who, at } of sightings) {
        const next = await client.query<{ text: string }>(
          `select to_jsonb(t)::text as text from ${table} t where ${column} >= $1 order by ${column} limit 1`,
          [at],
        )
        const [row] = next.rows
        if (row !== undefined) found.set(who, row.text)
      }
    }
    return found
  })
