import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { fromDatabase } from '../../plumbing/problem.ts'
import type { DB } from '../database.generated.ts'
import { pushRefused } from '../people.problems.ts'
import { fold } from '../staff-list/cell-text.ts'
import type { PushedPerson, StoredPerson } from './pushed-person.ts'

const COLUMNS = [
  'id',
  'external_id as externalId',
  'user_name as userName',
  'number',
  'given_name as givenName',
  'family_name as familyName',
  'whole_name as wholeName',
  'mail',
  'preferred_language as preferredLanguage',
  'locale',
  'organization',
  'division',
  'department',
  'leader',
  'ended_on',
] as const

type Row = Omit<StoredPerson, 'active'> & { readonly ended_on: string | null }
const stored = ({ ended_on, ...person }: Row): StoredPerson => ({ ...person, active: ended_on === null })

const rowOf = (person: PushedPerson) => ({
  external_id: person.externalId,
  user_name: person.userName,
  user_key: fold(person.userName),
  number: person.number,
  given_name: person.givenName,
  family_name: person.familyName,
  whole_name: person.wholeName,
  mail: person.mail,
  preferred_language: person.preferredLanguage,
  locale: person.locale,
  organization: person.organization,
  division: person.division,
  department: person.department,
  leader: person.leader,
})

const TAKEN = {
  scim_users__user_name_is_unique: () => pushRefused('user-name-taken'),
  scim_users__number_is_unique: () => pushRefused('number-taken'),
  scim_users__mail_is_unique: () => pushRefused('mail-taken'),
}
const orTaken = (error: unknown): never => {
  throw fromDatabase(error, TAKEN)
}

/** What a provider looks people up by, and the column that tells. */
export type Found = {
  readonly by: 'id' | 'external_id' | 'user_key' | 'number' | 'mail'
  readonly is: string
}

export interface Page {
  readonly total: number
  readonly people: readonly StoredPerson[]
}

/** Always in one order, so that pages fit together. */
export const listPeople = async (
  db: RoomDatabase<DB>,
  found: Found | undefined,
  after: number,
  atMost: number,
): Promise<Page> => {
  const which = db
    .selectFrom('people.scim_users')
    .$if(found !== undefined, (query) => query.where(found?.by ?? 'id', '=', found?.is ?? ''))
  const { total } = await which.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const rows = await which.select(COLUMNS).orderBy('id').offset(after).limit(atMost).execute()
  return { total: Number(total), people: rows.map(stored) }
}

export const findPerson = async (db: RoomDatabase<DB>, id: string): Promise<StoredPerson | undefined> => {
  const row = await db.selectFrom('people.scim_users').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && stored(row)
}

/** The same, and nobody else changes it before this transaction ends. */
export const holdPerson = async (tx: RoomTransaction<DB>, id: string): Promise<StoredPerson | undefined> => {
  const row = await tx
    .selectFrom('people.scim_users')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && stored(row)
}

/** @throws Problem 409 when somebody else has the user name, or works here with the number or the address */
export const addPerson = async (
  tx: RoomTransaction<DB>,
  { id, ...person }: StoredPerson,
  today: string,
): Promise<void> => {
  const ended = { ended_on: person.active ? null : today }
  await tx
    .insertInto('people.scim_users')
    .values({ id, ...rowOf(person), ...ended })
    .execute()
    .catch(orTaken)
}

/** @throws Problem 409 as above */
export const changePerson = async (
  tx: RoomTransaction<DB>,
  { id, ...person }: StoredPerson,
  before: StoredPerson,
  today: string,
): Promise<void> => {
  const ended = person.active === before.active ? {} : { ended_on: person.active ? null : today }
  await tx
    .updateTable('people.scim_users')
    .set({ ...rowOf(person), ...ended })
    .where('id', '=', id)
    .execute()
    .catch(orTaken)
}

export const removePerson = async (tx: RoomTransaction<DB>, id: string): Promise<void> => {
  await tx.deleteFrom('people.scim_users').where('id', '=', id).execute()
}

/** Everybody who works here, as the provider says. */
export const readActive = async (db: RoomDatabase<DB>): Promise<readonly StoredPerson[]> =>
  (
    await db
      .selectFrom('people.scim_users')
      .select(COLUMNS)
      .where('ended_on', 'is', null)
      .orderBy('id')
      .execute()
  ).map(stored)

/** How many work here, and how many ended, as the provider says. */
export const countPeople = async (
  db: RoomDatabase<DB>,
): Promise<{ readonly people: number; readonly ended: number }> => {
  const { all, ended } = await db
    .selectFrom('people.scim_users')
    .select((eb) => [eb.fn.countAll<string>().as('all'), eb.fn.count<string>('ended_on').as('ended')])
    .executeTakeFirstOrThrow()
  return { people: Number(all) - Number(ended), ended: Number(ended) }
}

/** A month after somebody ended, nothing of them is needed any more. */
export const forgetEnded = async (db: RoomDatabase<DB>, endedBefore: string): Promise<void> => {
  await db.deleteFrom('people.scim_users').where('ended_on', '<', endedBefore).execute()
}
