import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { CONTACT_ROLES, type Contact } from './contacts.contract.ts'

/** In the order of their roles. */
export const readContacts = async (db: RoomDatabase<DB>): Promise<Contact[]> => {
  const rows = await db.selectFrom('people.contacts').select(['role', 'words']).execute()
  return CONTACT_ROLES.flatMap((role) => {
    const row = rows.find((one) => one.role === role)
    return row === undefined ? [] : [{ role, words: row.words }]
  })
}

export const replaceContacts = async (db: RoomDatabase<DB>, contacts: readonly Contact[]): Promise<void> => {
  await db.deleteFrom('people.contacts').execute()
  if (contacts.length > 0)
    await db
      .insertInto('people.contacts')
      .values(contacts.map(({ role, words }) => ({ role, words })))
      .execute()
}
