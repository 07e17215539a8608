import { Client } from 'pg'

/** A lock that nothing else uses: the rooms' locks have one number each, and this one has two. */
const LOCK_OF_PRODUCT = [7, 1]

/**
 * Claims a database for one product, as long as the connection lasts. PostgreSQL releases the claim whatever
 * happens to the process.
 *
 * @returns a function that releases the claim; undefined when another product has the database
 */
export const claimDatabase = async (ownerUrl: string): Promise<(() => Promise<void>) | undefined> => {
  const client = new Client({ connectionString: ownerUrl })
  // When the database ends, the claim ends too. The product notices that elsewhere.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ ours: boolean }>(
    'select pg_catalog.pg_try_advisory_lock($1, $2) as ours',
    LOCK_OF_PRODUCT,
  )
  if (rows[0]?.ours === true) return () => client.end().catch(() => undefined)
  await client.end()
  return undefined
}
