import { sql } from 'kysely'
import type { Clock } from '../../plumbing/clock.ts'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { LetterKind } from '../post-room/letters.queries.ts'

/** Who was invited to an open wave and works here: the letters that can have come back. Nothing about tickets is read. */
export const whoWasWrittenTo = async (db: RoomDatabase<DB>, wave: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('people.invitations as i')
    .innerJoin('people.employees as e', 'e.id', 'i.employee_id')
    .select('i.employee_id as employee')
    .where('i.wave_id', '=', wave)
    .where('e.left_on', 'is', null)
    .execute()
  return rows.map(({ employee }) => employee)
}

/** A letter that came back. */
export interface CameBack {
  readonly wave: string
  readonly employee: string
  readonly kind: LetterKind
  /** The step and the code, as with a letter that a server refused at once. */
  readonly reason: string
}

/**
 * Puts a letter back among those that did not go. Where one for the same person waits or was refused, that one says
 * enough.
 *
 * @returns whether it was put back
 */
export const putBack = async (
  tx: RoomTransaction<DB>,
  { wave, employee, kind, reason }: CameBack,
  clock: Clock,
): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    insert into people.letters (wave_id, employee_id, kind, due_at, until)
    select ${wave}, ${employee}, ${kind}, ${clock.now()}, ${clock.today()}::date
    where exists (select from people.waves where id = ${wave} and state = 'open')
      and not exists (select from people.letters where wave_id = ${wave} and employee_id = ${employee})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) return false
  await tx.updateTable('people.letters').set({ state: 'refused', reason }).where('id', '=', row.id).execute()
  return true
}
