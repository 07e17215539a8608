import { Client } from 'pg'

/** Any number that nothing else locks: locks of the rooms have one number each, this has two. */
const LOCK_OF_PRODUCT = [7, 1]

/**
 * Claims a database for one product, for as long as the connection lasts; PostgreSQL lets go of it whatever
 * becomes of the process.
 *
 * @returns how to let go; undefined when another product has it
 */
export const claimDatabase = async (ownerUrl: string): Promise<(() => Promise<void>) | undefined> => {
  const client = new Client({ connectionString: ownerUrl })
  // A database that ends takes the claim with it, and the product notices by itself.
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
