import { sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { TextRow } from '../rows.queries.ts'

export type Field = 'about' | 'piece' | 'summary' | 'agreement' | 'look-back'

/** Own texts, and those that were shared, of these conversations. */
export const textsOf = (tx: RoomTransaction<DB>, conversations: readonly string[], field?: Field) =>
  tx
    .selectFrom('dialogue.texts')
    .selectAll()
    .where(sql<boolean>`conversation_id = any(${conversations}::uuid[])`)
    .$if(field !== undefined, (query) => query.where('field', '=', field ?? ''))
    .orderBy('written_on')
    .orderBy('id')
    .execute()

/** The conversations of these that somebody prepared, and whether anything of it is shared. */
export const preparedBy = (tx: RoomTransaction<DB>, writer: string, conversations: readonly string[]) =>
  tx
    .selectFrom('dialogue.texts')
    .select(['conversation_id', sql<boolean>`bool_or(shared)`.as('shared')])
    .where(sql<boolean>`conversation_id = any(${conversations}::uuid[])`)
    .where('field', '=', 'piece')
    .where('writer_id', '=', writer)
    .groupBy('conversation_id')
    .execute()

export const keepText = (tx: RoomTransaction<DB>, row: TextRow) =>
  tx.insertInto('dialogue.texts').values(row).execute()

export const changeText = (
  tx: RoomTransaction<DB>,
  { conversation_id, id }: Pick<TextRow, 'conversation_id' | 'id'>,
  change: Partial<Pick<TextRow, 'sealed' | 'shared' | 'written_on'>>,
) =>
  tx
    .updateTable('dialogue.texts')
    .set(change)
    .where('conversation_id', '=', conversation_id)
    .where('id', '=', id)
    .execute()

export const deleteTexts = (tx: RoomTransaction<DB>, conversation: string, fields: readonly Field[]) =>
  tx
    .deleteFrom('dialogue.texts')
    .where('conversation_id', '=', conversation)
    .where('field', 'in', fields)
    .execute()

export const deleteText = (
  tx: RoomTransaction<DB>,
  { conversation_id, id }: Pick<TextRow, 'conversation_id' | 'id'>,
) =>
  tx
    .deleteFrom('dialogue.texts')
    .where('conversation_id', '=', conversation_id)
    .where('id', '=', id)
    .execute()
