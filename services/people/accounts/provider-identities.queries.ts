import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { DB } from '../database.generated.ts'

/** Notes that a browser is sent away to sign in. */
export const keepVisit = async (db: RoomDatabase<DB>, cookie: string, expiresAt: Date): Promise<void> => {
  await db
    .insertInto('people.provider_visits')
    .values({ browser_hash: hashOfToken(cookie), expires_at: expiresAt })
    .execute()
}

/** Uses a visit up. @returns false for one that never was, was used, or is too old */
export const takeVisit = async (db: RoomDatabase<DB>, cookie: string, now: Date): Promise<boolean> => {
  const taken = await db
    .deleteFrom('people.provider_visits')
    .where('browser_hash', '=', hashOfToken(cookie))
    .returning('expires_at')
    .executeTakeFirst()
  return taken !== undefined && taken.expires_at > now
}

export const forgetVisits = async (db: RoomDatabase<DB>, now: Date): Promise<void> => {
  await db.deleteFrom('people.provider_visits').where('expires_at', '<=', now).execute()
}

/** Whom an account is for the provider. */
export interface BoundIdentity {
  readonly account: string
  readonly issuer: string
  readonly mail: string
  readonly identityHash: Buffer
}

/** What is bound to this account, or is this identity: none, one or two. */
export const boundIdentities = (
  db: RoomDatabase<DB>,
  account: string,
  identityHash: Buffer,
): Promise<readonly BoundIdentity[]> =>
  db
    .selectFrom('people.provider_identities')
    .select(['account_id as account', 'issuer', 'mail', 'identity_hash as identityHash'])
    .where((eb) => eb.or([eb('account_id', '=', account), eb('identity_hash', '=', identityHash)]))
    .execute()

/** Binds an identity to an account, in place of the one before. */
export const bindIdentity = async (
  db: RoomDatabase<DB>,
  { account, issuer, mail, identityHash }: BoundIdentity,
): Promise<void> => {
  const bound = { issuer, mail, identity_hash: identityHash }
  await db
    .insertInto('people.provider_identities')
    .values({ account_id: account, ...bound })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(bound))
    .execute()
}

/** @returns whether there was one */
export const forgetIdentity = async (db: RoomDatabase<DB>, account: string): Promise<boolean> => {
  const forgotten = await db
    .deleteFrom('people.provider_identities')
    .where('account_id', '=', account)
    .executeTakeFirst()
  return forgotten.numDeletedRows === 1n
}
