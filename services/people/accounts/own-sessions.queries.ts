import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { DB } from '../database.generated.ts'

/** A session as its owner sees it. */
export interface OwnSession {
  /** Names it, and signs nobody in: a hash of the hash that is kept. */
  readonly handle: string
  readonly endsAt: Date
  /** The one that asks. */
  readonly here: boolean
}

const handleOf = (tokenHash: Buffer): string =>
  hashOfToken(tokenHash.toString('hex')).toString('hex').slice(0, 32)

/** Where an account is signed in, the latest first. Of a session nothing is kept but until when it lasts. */
export const ownSessions = async (
  db: RoomDatabase<DB>,
  account: string,
  token: string,
  now: Date,
): Promise<readonly OwnSession[]> => {
  const rows = await db
    .selectFrom('people.sessions')
    .select(['token_hash', 'expires_at'])
    .where('account_id', '=', account)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .execute()
  const mine = hashOfToken(token)
  return rows.map(({ token_hash, expires_at }) => ({
    handle: handleOf(token_hash),
    endsAt: expires_at,
    here: token_hash.equals(mine),
  }))
}

/** When a session ends; undefined for none. */
export const sessionEnd = async (db: RoomDatabase<DB>, token: string): Promise<Date | undefined> => {
  const row = await db
    .selectFrom('people.sessions')
    .select('expires_at')
    .where('token_hash', '=', hashOfToken(token))
    .executeTakeFirst()
  return row?.expires_at
}

/** @returns whether there was such a session of this account */
export const endOwnSession = async (
  db: RoomDatabase<DB>,
  account: string,
  handle: string,
): Promise<boolean> => {
  const rows = await db
    .selectFrom('people.sessions')
    .select('token_hash')
    .where('account_id', '=', account)
    .execute()
  const those = rows.map(({ token_hash }) => token_hash).filter((hash) => handleOf(hash) === handle)
  if (those.length === 0) return false
  await db.deleteFrom('people.sessions').where('token_hash', 'in', those).execute()
  return true
}

/** All but the one that asks. */
export const endOtherSessions = async (
  db: RoomDatabase<DB>,
  account: string,
  token: string,
): Promise<void> => {
  await db
    .deleteFrom('people.sessions')
    .where('account_id', '=', account)
    .where('token_hash', '<>', hashOfToken(token))
    .execute()
}

/** Signs an account out everywhere, and makes links that were sent to it worthless. @returns how many sessions ended */
export const endEverything = async (db: RoomDatabase<DB>, account: string): Promise<number> => {
  await db.deleteFrom('people.sign_in_links').where('account_id', '=', account).execute()
  const { numDeletedRows } = await db
    .deleteFrom('people.sessions')
    .where('account_id', '=', account)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
