import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export interface KeyRow {
  readonly conversation: string
  readonly employee: string
  readonly leader: string
  readonly room_key: string
  readonly wrapped_key: Buffer
}

/** Keys that another room key wraps than this one. */
export const wrappedOtherwise = async (
  db: RoomDatabase<DB>,
  roomKey: string,
  most: number,
): Promise<readonly KeyRow[]> =>
  (await sql<KeyRow>`select * from dialogue.wrapped_otherwise(${roomKey}, ${most}::integer)`.execute(db)).rows

export const wrapAgain = (
  db: RoomDatabase<DB>,
  { conversation, room_key }: KeyRow,
  roomKey: string,
  wrapped: Buffer,
) => sql`select dialogue.wrap_again(${conversation}::uuid, ${room_key}, ${roomKey}, ${wrapped})`.execute(db)

/** What was not shared, after the day of looking back. @returns how many */
export const destroyUnshared = async (db: RoomDatabase<DB>, today: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select dialogue.destroy_unshared(${today}::date) as n`.execute(db)
  return rows[0]?.n ?? 0
}
