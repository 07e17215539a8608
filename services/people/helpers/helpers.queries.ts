import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { HELPER_ROLES, type Helper } from './helpers.contract.ts'

/** In the order of their roles. */
export const readHelpers = async (db: RoomDatabase<DB>): Promise<Helper[]> => {
  const rows = await db.selectFrom('people.helpers').select(['role', 'words']).execute()
  return HELPER_ROLES.flatMap((role) => {
    const row = rows.find((one) => one.role === role)
    return row === undefined ? [] : [{ role, words: row.words }]
  })
}

export const replaceHelpers = async (db: RoomDatabase<DB>, helpers: readonly Helper[]): Promise<void> => {
  await db.deleteFrom('people.helpers').execute()
  if (helpers.length > 0)
    await db
      .insertInto('people.helpers')
      .values(helpers.map(({ role, words }) => ({ role, words })))
      .execute()
}
