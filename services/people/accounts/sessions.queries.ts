import { sql } from 'kysely'
import { inTransaction, type RoomDatabase, type RoomTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { Role, SignedInAccount } from '../../scopes.ts'
import type { DB } from '../database.generated.ts'

/** An expiry in the past: such a link lets nobody in. */
const LONG_EXPIRED = new Date(0)
const MILLISECONDS_AN_HOUR = 3_600_000

/** Whom a link lets in: an account, by the address that the link goes to. */
export interface ForWhom {
  readonly id: string
  readonly mail: string | null
}

/** Keeps a link. Older links of the same account let nobody in any more. */
export const keepNewestLink = async (
  tx: RoomTransaction<DB>,
  token: string,
  { id: account, mail }: ForWhom,
  expiresAt: Date,
  sentAt: Date | null,
): Promise<void> => {
  await tx
    .updateTable('people.sign_in_links')
    .set({ expires_at: LONG_EXPIRED })
    .where('account_id', '=', account)
    .execute()
  await tx
    .insertInto('people.sign_in_links')
    .values({
      token_hash: hashOfToken(token),
      account_id: account,
      mail,
      expires_at: expiresAt,
      sent_at: sentAt,
    })
    .execute()
}

/** The address of an account: of an employee the one on the staff list. */
const addressOf = async (tx: RoomTransaction<DB>, account: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('people.accounts as a')
    .leftJoin('people.employees as e', 'e.id', 'a.employee_id')
    .select((eb) => eb.fn.coalesce('e.mail', 'a.mail').as('mail'))
    .where('a.id', '=', account)
    .executeTakeFirst()
  return row?.mail ?? null
}

/** Keeps a link that is printed, not sent. Nobody can ask for many of these. */
export const keepSignInLink = (
  db: RoomDatabase<DB>,
  token: string,
  account: string,
  expiresAt: Date,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const mail = await addressOf(tx, account)
    await keepNewestLink(tx, token, { id: account, mail }, expiresAt, null)
  })

/** How many links were sent to an account in the last hour. A second request at the same time waits for the first. */
export const linksSentLately = async (
  tx: RoomTransaction<DB>,
  account: string,
  now: Date,
): Promise<number> => {
  await tx.selectFrom('people.accounts').select('id').where('id', '=', account).forUpdate().execute()
  const { n } = await tx
    .selectFrom('people.sign_in_links')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('account_id', '=', account)
    .where('sent_at', '>', new Date(now.getTime() - MILLISECONDS_AN_HOUR))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Lets the last link that was sent work a little longer. No other link is made. */
export const prolongNewestLink = async (
  tx: RoomTransaction<DB>,
  account: string,
  expiresAt: Date,
): Promise<void> => {
  await tx
    .updateTable('people.sign_in_links')
    .set({ expires_at: expiresAt })
    .where('token_hash', '=', (eb) =>
      eb
        .selectFrom('people.sign_in_links')
        .select('token_hash')
        .where('account_id', '=', account)
        .where('sent_at', 'is not', null)
        .orderBy('sent_at', 'desc')
        .orderBy('expires_at', 'desc')
        .limit(1),
    )
    .execute()
}

/** Forgets the link of a letter that is tried again: the link of the try before is in nobody's mailbox. */
export const forgetLinkUntil = async (
  db: RoomDatabase<DB>,
  account: string,
  expiresAt: Date,
): Promise<void> => {
  await db
    .deleteFrom('people.sign_in_links')
    .where('account_id', '=', account)
    .where('expires_at', '=', expiresAt)
    .execute()
}

/** Uses a link up. Returns whom it was for, or undefined when the link is unknown, used, or too old. */
export const spendSignInLink = async (
  db: RoomDatabase<DB>,
  token: string,
  now: Date,
): Promise<ForWhom | undefined> => {
  const spent = await db
    .deleteFrom('people.sign_in_links')
    .where('token_hash', '=', hashOfToken(token))
    .returning(['account_id', 'mail', 'expires_at'])
    .executeTakeFirst()
  return spent !== undefined && spent.expires_at > now
    ? { id: spent.account_id, mail: spent.mail }
    : undefined
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
 * The account of a session, if the session still runs. An employee who has left has none. Nor has who signed in with
 * another address than the staff list has now: what a session may read must not depend on when a list was brought.
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
}

export const forgetExpired = async (db: RoomDatabase<DB>, now: Date): Promise<void> => {
  await db.deleteFrom('people.sessions').where('expires_at', '<=', now).execute()
  await db
    .deleteFrom('people.sign_in_links')
    .where('expires_at', '<=', now)
    .where((eb) =>
      eb.or([eb('sent_at', 'is', null), eb('sent_at', '<=', new Date(now.getTime() - MILLISECONDS_AN_HOUR))]),
    )
    .execute()
}
