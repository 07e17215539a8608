import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export const appendAct = async (
  db: RoomDatabase<DB>,
  kind: string,
  body: Readonly<Record<string, unknown>>,
  today: string,
): Promise<void> => {
  await sql`select people.note_act(${kind}, ${JSON.stringify(body)}::jsonb, ${today}::date)`.execute(db)
}

/**
 * @param before a place in the log, or null for the latest
 * @returns canonical JSON of entries, the latest first
 */
export const readAuditLog = async (
  db: RoomDatabase<DB>,
  before: number | null,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ entry: string }>`
    select entry from people.read_audit_log(${before}::integer, ${most}) as entry`.execute(db)
  return rows.map(({ entry }) => entry)
}
