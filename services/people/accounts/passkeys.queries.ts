import { type SqlBool, sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { DB } from '../database.generated.ts'

/** The address in force: of an employee the one on the staff list. */
const addressNow = sql<string | null>`coalesce(e.mail, a.mail)`

/** A passkey and the account behind it, of somebody who works here or has an account outside the list. */
export interface KnownPasskey {
  readonly id: string
  readonly account: string
  readonly mail: string | null
  readonly userHandle: Buffer
  readonly publicKey: Buffer
  readonly counter: number
  /** Whether the address in force is the one that it was added under. */
  readonly addressHolds: boolean
}

export interface OwnPasskey {
  readonly passkey: string
  readonly label: string
  readonly works: boolean
}

const withAccounts = (db: RoomDatabase<DB>) =>
  db
    .selectFrom('people.passkeys as p')
    .innerJoin('people.accounts as a', 'a.id', 'p.account_id')
    .leftJoin('people.employees as e', 'e.id', 'a.employee_id')
    .where('e.left_on', 'is', null)

export const findPasskey = async (
  db: RoomDatabase<DB>,
  credentialId: string,
): Promise<KnownPasskey | undefined> => {
  const found = await withAccounts(db)
    .select([
      'p.id',
      'p.account_id as account',
      'p.mail',
      'p.user_handle as userHandle',
      'p.public_key as publicKey',
      'p.counter',
      sql<boolean>`p.mail is not distinct from ${addressNow}`.as('addressHolds'),
    ])
    .where('p.credential_id', '=', credentialId)
    .executeTakeFirst()
  return found && { ...found, counter: Number(found.counter) }
}

export const ownPasskeys = (db: RoomDatabase<DB>, account: string): Promise<readonly OwnPasskey[]> =>
  withAccounts(db)
    .select([
      'p.id as passkey',
      'p.label',
      sql<boolean>`p.mail is not distinct from ${addressNow}`.as('works'),
    ])
    .where('p.account_id', '=', account)
    .orderBy('p.label')
    .orderBy('p.id')
    .execute()

/** What devices call the passkeys of an account, and what these call their owner. */
export const credentialsOf = (
  db: RoomDatabase<DB>,
  account: string,
): Promise<readonly { readonly id: string; readonly userHandle: Buffer }[]> =>
  db
    .selectFrom('people.passkeys')
    .select(['credential_id as id', 'user_handle as userHandle'])
    .where('account_id', '=', account)
    .execute()

export interface NewPasskey {
  readonly account: string
  readonly mail: string | null
  readonly credentialId: string
  readonly userHandle: Uint8Array
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly label: string
}

/** @returns false when somebody has this credential already */
export const keepPasskey = async (db: RoomDatabase<DB>, passkey: NewPasskey): Promise<boolean> => {
  const kept = await db
    .insertInto('people.passkeys')
    .values({
      account_id: passkey.account,
      mail: passkey.mail,
      credential_id: passkey.credentialId,
      user_handle: Buffer.from(passkey.userHandle),
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      label: passkey.label,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}

/** Notes what the device counted. Two who come at once with the same count are one device and a copy. @returns false then */
export const keepCounter = async (
  db: RoomDatabase<DB>,
  passkey: string,
  counter: number,
): Promise<boolean> => {
  const kept = await db
    .updateTable('people.passkeys')
    .set({ counter })
    .where('id', '=', passkey)
    .where(sql<SqlBool>`(counter < ${counter} or (counter = 0 and ${counter} = 0))`)
    .executeTakeFirst()
  return kept.numUpdatedRows === 1n
}

/** @returns whether this account had such a passkey */
export const removePasskey = async (
  db: RoomDatabase<DB>,
  account: string,
  passkey: string,
): Promise<boolean> => {
  const removed = await db
    .deleteFrom('people.passkeys')
    .where('account_id', '=', account)
    .where('id', '=', passkey)
    .executeTakeFirst()
  return removed.numDeletedRows === 1n
}

/** @returns how many there were */
export const removePasskeysOf = async (db: RoomDatabase<DB>, account: string): Promise<number> => {
  const removed = await db.deleteFrom('people.passkeys').where('account_id', '=', account).executeTakeFirst()
  return Number(removed.numDeletedRows)
}

/** For whom a challenge is: somebody signed in who adds a passkey, or, without an account, whoever comes. */
export interface ChallengeFor {
  readonly account: string | null
  readonly userHandle: Uint8Array | null
}

export const keepChallenge = async (
  db: RoomDatabase<DB>,
  challenge: string,
  { account, userHandle }: ChallengeFor,
  expiresAt: Date,
): Promise<void> => {
  await db
    .insertInto('people.passkey_challenges')
    .values({
      challenge_hash: hashOfToken(challenge),
      account_id: account,
      user_handle: userHandle === null ? null : Buffer.from(userHandle),
      expires_at: expiresAt,
    })
    .execute()
}

/** Uses a challenge up. @returns undefined for one that never was, was used, or is too old */
export const takeChallenge = async (
  db: RoomDatabase<DB> | RoomTransaction<DB>,
  challenge: string,
  now: Date,
): Promise<ChallengeFor | undefined> => {
  const taken = await db
    .deleteFrom('people.passkey_challenges')
    .where('challenge_hash', '=', hashOfToken(challenge))
    .returning(['account_id as account', 'user_handle as userHandle', 'expires_at'])
    .executeTakeFirst()
  return taken !== undefined && taken.expires_at > now ? taken : undefined
}

export const forgetChallenges = async (db: RoomDatabase<DB>, now: Date): Promise<void> => {
  await db.deleteFrom('people.passkey_challenges').where('expires_at', '<=', now).execute()
}
