import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { Role, SignedInAccount } from '../../scopes.ts'
import type { DB } from '../database.generated.ts'

/** Whom a way in lets in: an account, by the address that it holds for. */
export interface ForWhom {
  readonly id: string
  readonly mail: string | null
}

export const startSession = async (
  db: RoomDatabase<DB>,
  token: string,
  { id, mail }: ForWhom,
  expiresAt: Date,
): Promise<void> => {
  await db
    .insertInto('people.sessions')
    .values({
      token_hash: hashOfToken(token),
      account_id: id,
      mail,
      expires_at: expiresAt,
    })
    .execute()
}

/**
 * The account of a session, if the session still runs. An employee who has left has none, also where only the identity
 * provider says so yet. Nor has who signed in with another address than the staff list has now: what a session may read
 * must not depend on when a list was brought.
 */
export const findSession = (
  db: RoomDatabase<DB>,
  token: string,
  now: Date,
): Promise<SignedInAccount | undefined> =>
  db
    .selectFrom('people.sessions')
    .innerJoin('people.accounts', 'people.accounts.id', 'people.sessions.account_id')
    .leftJoin('people.employees', 'people.employees.id', 'people.accounts.employee_id')
    .select(({ eb }) => [
      'people.accounts.id as account',
      'people.sessions.mail as mail',
      eb('people.accounts.employee_id', 'is not', null).$castTo<boolean>().as('isEmployee'),
      sql<Role[]>`array(select role from people.roles where account_id = people.accounts.id)`.as('roles'),
    ])
    .where('people.sessions.token_hash', '=', hashOfToken(token))
    .where('people.sessions.expires_at', '>', now)
    .where('people.employees.left_on', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people.early_leavers')
            .select('people.early_leavers.employee_id')
            .whereRef('people.early_leavers.employee_id', '=', 'people.employees.id'),
        ),
      ),
    )
    .where(
      sql<boolean>`people.sessions.mail is not distinct from coalesce(people.employees.mail, people.accounts.mail)`,
    )
    .executeTakeFirst()

export const endSession = async (db: RoomDatabase<DB>, token: string): Promise<void> => {
  await db.deleteFrom('people.sessions').where('token_hash', '=', hashOfToken(token)).execute()
}

/** Signs these employees out everywhere, and makes links that were sent to them worthless. */
export const endSessionsOf = async (db: RoomDatabase<DB>, employees: readonly string[]): Promise<void> => {
  if (employees.length === 0) return
  const accounts = db
    .selectFrom('people.accounts')
    .select('id')
    // All ids are one parameter: a statement has room for 65,535 parameters, and more people may leave at once.
    .where(sql<boolean>`employee_id = any(${employees}::uuid[])`)
  await db.deleteFrom('people.sessions').where('account_id', 'in', accounts).execute()
  await db.deleteFrom('people.sign_in_links').where('account_id', 'in', accounts).execute()
  // Nor does a passkey revive with somebody who comes back. One whose address changed keeps it, for that address.
  // The ids are joined as rows: as a list they would be searched through for each account.
  const left = sql<string>`(
    select a.id from unnest(${employees}::uuid[]) as gone (id)
    join people.employees e on e.id = gone.id and e.left_on is not null
    join people.accounts a on a.employee_id = gone.id)`
  await db.deleteFrom('people.passkeys').where('account_id', 'in', left).execute()
  await db.deleteFrom('people.provider_identities').where('account_id', 'in', left).execute()
}

export const forgetExpired = async (db: RoomDatabase<DB>, now: Date): Promise<void> => {
  await db.deleteFrom('people.sessions').where('expires_at', '<=', now).execute()
}
