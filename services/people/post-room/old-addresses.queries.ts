import { addDays } from '../../plumbing/calendar.ts'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { DB } from '../database.generated.ts'

/** How long somebody can say with a link to their old address that the new one is right. */
const DAYS_OF_OLD_ADDRESS = 30

/** Keeps what a link to an old address is known by. @returns its last day */
export const keepOldAddress = async (
  db: RoomDatabase<DB>,
  token: string,
  { employee, mail }: { readonly employee: string; readonly mail: string },
  from: string,
): Promise<string> => {
  const until = addDays(from, DAYS_OF_OLD_ADDRESS)
  await db
    .insertInto('people.old_addresses')
    .values({
      token_hash: hashOfToken(token),
      employee_id: employee,
      mail,
      until,
    })
    .execute()
  return until
}

export const forgetOldAddresses = async (db: RoomDatabase<DB>, today: string): Promise<void> => {
  await db.deleteFrom('people.old_addresses').where('until', '<', today).execute()
}
