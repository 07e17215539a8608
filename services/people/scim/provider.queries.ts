import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** The hash of the provider's token; undefined where nobody may push. */
export const readTokenHash = async (db: RoomDatabase<DB>): Promise<Buffer | undefined> =>
  (await db.selectFrom('people.scim_provider').select('token_hash').executeTakeFirst())?.token_hash

/** The one before opens nothing any more. */
export const keepTokenHash = async (tx: RoomTransaction<DB>, hash: Buffer): Promise<void> => {
  await tx
    .insertInto('people.scim_provider')
    .values({ token_hash: hash })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ token_hash: hash }))
    .execute()
}

/** Nobody may push any more, and nothing that was pushed is remembered. @returns whether somebody might before */
export const forgetProvider = async (tx: RoomTransaction<DB>): Promise<boolean> => {
  await tx.deleteFrom('people.scim_users').execute()
  const { numDeletedRows } = await tx.deleteFrom('people.scim_provider').executeTakeFirst()
  return numDeletedRows > 0n
}

/** Last in a transaction: everybody who writes waits here for the one before. */
export const noteWritten = async (tx: RoomTransaction<DB>, now: Date, changed: boolean): Promise<void> => {
  await tx
    .updateTable('people.scim_provider')
    .set({
      wrote_at: now,
      ...(changed ? { waits_since: sql<Date>`coalesce(waits_since, ${now}::timestamptz)` } : {}),
    })
    .execute()
}

export interface ProviderState {
  readonly wroteAt: Date | null
  readonly waitsSince: Date | null
}

export const readProvider = (db: RoomDatabase<DB>): Promise<ProviderState | undefined> =>
  db
    .selectFrom('people.scim_provider')
    .select(['wrote_at as wroteAt', 'waits_since as waitsSince'])
    .executeTakeFirst()

/** The same, and whoever writes waits until this transaction ends. */
export const holdProvider = (tx: RoomTransaction<DB>): Promise<ProviderState | undefined> =>
  tx
    .selectFrom('people.scim_provider')
    .select(['wrote_at as wroteAt', 'waits_since as waitsSince'])
    .forUpdate()
    .executeTakeFirst()

export const noteGathered = async (tx: RoomTransaction<DB>): Promise<void> => {
  await tx.updateTable('people.scim_provider').set({ waits_since: null }).execute()
}
