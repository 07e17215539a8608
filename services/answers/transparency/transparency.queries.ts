import { sql } from 'kysely'
import { inTransaction, openPool } from '../../plumbing/postgres.ts'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { AnswersRoom } from '../answers-room.ts'

/** The whole log, one canonical JSON text an entry, in order. */
export const readLog = async (db: AnswersRoom['db']): Promise<readonly string[]> => {
  const { rows } = await sql<{ entry: string }>`select entry from answers.read_log() as entry`.execute(db)
  return rows.map(({ entry }) => entry)
}

/** The hash of the last entry, which stands for all entries before it. Undefined while there is none. */
export const readLogHead = async (db: AnswersRoom['db']): Promise<string | undefined> => {
  const { rows } = await sql<{
    head: string | null
  }>`select answers.log_head() as head ${preparedAs('log-head')}`.execute(db)
  return rows[0]?.head ?? undefined
}

/**
 * Writes to the log which files the servers hand out, if they differ from before. No room may do this. It needs
 * the owner's login, which only the process that starts the product has.
 *
 * @param pages page → path of a file → its SHA-256
 * @returns whether there was something new to say
 */
export const notePages = async (
  ownerUrl: string,
  pages: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<boolean> => {
  const db = openPool<Record<string, never>>(ownerUrl)
  try {
    return await inTransaction(db, async (tx) => {
      await sql`set local role answers_owner`.execute(tx)
      const { rows } = await sql<{
        news: boolean
      }>`select answers.note_pages(${JSON.stringify(pages)}::jsonb) as news`.execute(tx)
      return rows[0]?.news ?? false
    })
  } finally {
    await db.destroy()
  }
}
