import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Whose act it is, and its key. */
export interface ActKey {
  readonly account: string
  readonly key: string
}

/** Waits for a transaction that is writing the same key. @returns false when the key is there already */
export const beginAct = async (
  tx: RoomTransaction<DB>,
  { account, key }: ActKey,
  asked: Buffer,
  today: string,
): Promise<boolean> => {
  const begun = await tx
    .insertInto('people.acts')
    .values({ account_id: account, key, asked, acted_on: today })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return begun.numInsertedOrUpdatedRows !== 0n
}

/** What was asked with this key, and the reply to it. */
export const findAct = (tx: RoomTransaction<DB>, { account, key }: ActKey) =>
  tx
    .selectFrom('people.acts')
    .select(['asked', 'reply'])
    .where('account_id', '=', account)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()

export const keepReply = async (
  tx: RoomTransaction<DB>,
  { account, key }: ActKey,
  reply: unknown,
): Promise<void> => {
  await tx
    .updateTable('people.acts')
    .set({ reply: JSON.stringify(reply ?? null) })
    .where('account_id', '=', account)
    .where('key', '=', key)
    .execute()
}

/** Two days are long enough for a reply that was lost. */
export const forgetActs = async (db: RoomDatabase<DB>, before: string): Promise<void> => {
  await db.deleteFrom('people.acts').where('acted_on', '<', before).execute()
}
