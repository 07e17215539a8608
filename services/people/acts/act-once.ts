import { createHash } from 'node:crypto'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { Problem } from '../../plumbing/problem.ts'
import type { DB } from '../database.generated.ts'

/** One press of a button, however often it is sent. */
export interface Act {
  readonly account: string
  /** Made by the page, and sent again when the reply was lost; without one every request is an act. */
  readonly key: string | undefined
  /** Everything that was asked, with the route: the same key means the same request. */
  readonly asked: string | Uint8Array
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * Does the work once for a key, and gives the same reply to whoever asks again, from whichever process: the
 * key is written in the transaction of the work, so a second request waits for the first and finds its reply.
 * What was refused left nothing behind, so it is tried again.
 *
 * @param work its result must survive JSON
 * @throws Problem 422 `act-differs` when the key was used for something else
 */
export const actOnce = async <Reply>(
  tx: RoomTransaction<DB>,
  act: Act | undefined,
  work: () => Promise<Reply>,
): Promise<Reply> => {
  if (act?.key === undefined) return work()
  const { account, key } = act
  const asked = createHash('sha256').update(act.asked).digest()
  const begun = await tx
    .insertInto('people.acts')
    .values({ account_id: account, key, asked, acted_on: act.today })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 0n) {
    const before = await tx
      .selectFrom('people.acts')
      .select(['asked', 'reply'])
      .where('account_id', '=', account)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (!before.asked.equals(asked)) throw new Problem(422, 'act-differs')
    return before.reply as Reply
  }
  const reply = await work()
  await tx
    .updateTable('people.acts')
    .set({ reply: JSON.stringify(reply ?? null) })
    .where('account_id', '=', account)
    .where('key', '=', key)
    .execute()
  return reply
}

/** Two days are long enough for a reply that was lost. */
export const forgetActs = async (db: RoomDatabase<DB>, before: string): Promise<void> => {
  await db.deleteFrom('people.acts').where('acted_on', '<', before).execute()
}
