import { sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { ConversationRow } from '../rows.queries.ts'

/** Those that the one who asks may see; the latest first. */
export const conversationsOf = (tx: RoomTransaction<DB>) =>
  tx.selectFrom('dialogue.conversations').selectAll().orderBy('on_day', 'desc').orderBy('id').execute()

/** For a change: whoever changes it at the same time waits. */
export const lockConversation = (tx: RoomTransaction<DB>, conversation: string) =>
  tx
    .selectFrom('dialogue.conversations')
    .selectAll()
    .where('id', '=', conversation)
    .forNoKeyUpdate()
    .executeTakeFirst()

export const findConversation = (tx: RoomTransaction<DB>, conversation: string) =>
  tx.selectFrom('dialogue.conversations').selectAll().where('id', '=', conversation).executeTakeFirst()

export const keepConversation = (
  tx: RoomTransaction<DB>,
  row: Omit<ConversationRow, 'shared_with' | 'leader_gone' | 'look_back_on' | 'look_back_told' | 'moves'>,
) => tx.insertInto('dialogue.conversations').values(row).execute()

export const changeConversation = (
  tx: RoomTransaction<DB>,
  conversation: string,
  change: Partial<
    Omit<ConversationRow, 'id' | 'employee_id' | 'leader_id' | 'leader_gone' | 'look_back_told'>
  >,
) => tx.updateTable('dialogue.conversations').set(change).where('id', '=', conversation).execute()

/** @returns whether there was one that the one who asks may delete */
export const deleteConversation = async (tx: RoomTransaction<DB>, conversation: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('dialogue.conversations')
    .where('id', '=', conversation)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Of a leader, who reads it no more from then on. */
export const leaveForGood = (tx: RoomTransaction<DB>, conversation: string) =>
  sql`select dialogue.leave(${conversation}::uuid)`.execute(tx)
