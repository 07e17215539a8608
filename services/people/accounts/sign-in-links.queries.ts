import { inTransaction, type RoomDatabase, type RoomTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { DB } from '../database.generated.ts'
import type { ForWhom } from './sessions.queries.ts'

const anHourBefore = (now: Date): Date => new Date(now.getTime() - 3_600_000)

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

/**
 * Keeps a link that is printed on the operator's own terminal. It lets in wherever it is opened. Older printed links of
 * the same account let nobody in any more. Nobody can ask for many of these.
 */
export const keepPrintedLink = async (
  tx: RoomTransaction<DB>,
  token: string,
  account: string,
  expiresAt: Date,
): Promise<void> => {
  const mail = await addressOf(tx, account)
  await tx
    .deleteFrom('people.sign_in_links')
    .where('account_id', '=', account)
    .where('printed', '=', true)
    .execute()
  await tx
    .insertInto('people.sign_in_links')
    .values({
      token_hash: hashOfToken(token),
      account_id: account,
      mail,
      expires_at: expiresAt,
      printed: true,
    })
    .execute()
}

/** The same in a transaction of its own. */
export const keepSignInLink = (
  db: RoomDatabase<DB>,
  token: string,
  account: string,
  expiresAt: Date,
): Promise<void> => inTransaction(db, (tx) => keepPrintedLink(tx, token, account, expiresAt))

/** Notes that somebody asked for a link in this browser, whoever that was and whatever the address. */
export const keepBrowser = async (db: RoomDatabase<DB>, browser: string, expiresAt: Date): Promise<void> => {
  await db
    .insertInto('people.sign_in_browsers')
    .values({ browser_hash: hashOfToken(browser), expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('browser_hash').doUpdateSet({ expires_at: expiresAt }))
    .execute()
}

/** A browser waits for the link of one account: that of another one lets nobody in there any more. */
export const forgetOtherLinks = async (
  db: RoomDatabase<DB>,
  browser: string,
  account: string | undefined,
): Promise<void> => {
  await db
    .deleteFrom('people.link_browsers')
    .where('browser_hash', '=', hashOfToken(browser))
    .where('token_hash', 'not in', (eb) =>
      eb
        .selectFrom('people.sign_in_links')
        .select('token_hash')
        .where('account_id', '=', account ?? null),
    )
    .execute()
}

/** How many links were asked for by mail in the last hour. A second request at the same time waits for the first. */
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
    .where('sent_at', '>', anHourBefore(now))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Keeps a link for one browser. Older links let nobody in there any more, and its tries of a code begin anew. */
export const keepNewestLink = async (
  tx: RoomTransaction<DB>,
  { token, browser, shared }: { readonly token: string; readonly browser: string; readonly shared: boolean },
  { id: account, mail }: ForWhom,
  expiresAt: Date,
  sentAt: Date,
): Promise<void> => {
  const browserHash = hashOfToken(browser)
  await tx.deleteFrom('people.link_browsers').where('browser_hash', '=', browserHash).execute()
  await tx
    .insertInto('people.sign_in_links')
    .values({
      token_hash: hashOfToken(token),
      account_id: account,
      mail,
      expires_at: expiresAt,
      sent_at: sentAt,
      shared,
    })
    .execute()
  await tx
    .insertInto('people.link_browsers')
    .values({ token_hash: hashOfToken(token), browser_hash: browserHash })
    .execute()
  await tx
    .updateTable('people.sign_in_browsers')
    .set({ wrong_codes: 0 })
    .where('browser_hash', '=', browserHash)
    .execute()
}

/** Links that let in at this browser, if they are not too old. */
const linksAt = (db: RoomDatabase<DB>, browser: string) =>
  db
    .selectFrom('people.link_browsers as l')
    .innerJoin('people.sign_in_browsers as b', 'b.browser_hash', 'l.browser_hash')
    .select('l.token_hash')
    .where('l.browser_hash', '=', hashOfToken(browser))

/** Lets the link that this browser asked for work a little longer. @returns whether it had one */
export const prolongOwnLink = async (
  tx: RoomTransaction<DB>,
  browser: string,
  expiresAt: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('people.sign_in_links')
    .set({ expires_at: expiresAt })
    .where('token_hash', 'in', linksAt(tx, browser))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Lets the link that was sent for all who ask work at this browser too, and a little longer.
 *
 * @returns whether there was one in the last hour
 */
export const joinSharedLink = async (
  tx: RoomTransaction<DB>,
  browser: string,
  account: string,
  expiresAt: Date,
  now: Date,
): Promise<boolean> => {
  const shared = await tx
    .selectFrom('people.sign_in_links')
    .select('token_hash')
    .where('account_id', '=', account)
    .where('shared', '=', true)
    .where('sent_at', '>', anHourBefore(now))
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (shared === undefined) return false
  await tx
    .insertInto('people.link_browsers')
    .values({ token_hash: shared.token_hash, browser_hash: hashOfToken(browser) })
    .execute()
  return prolongOwnLink(tx, browser, expiresAt)
}

/**
 * Gives a link another secret, because the letter with the one before is in nobody's mailbox. Where it lets in stays.
 *
 * @returns false where it lets nobody in any more
 */
export const renewLink = async (
  db: RoomDatabase<DB>,
  link: Buffer,
  token: string,
  mail: string,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('people.sign_in_links')
    .set({ token_hash: hashOfToken(token), mail, sent_at: now })
    .where('token_hash', '=', link)
    .where('expires_at', '>', now)
    .where('token_hash', 'in', (eb) => eb.selectFrom('people.link_browsers').select('token_hash'))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Uses a link up. Where it was not asked for it is left as it is.
 *
 * @param browser what the browser keeps since it asked; undefined where it never asked
 * @returns whom it was for, or `elsewhere`; undefined when the link is unknown, used, or too old
 */
export const spendSignInLink = async (
  db: RoomDatabase<DB>,
  token: string,
  browser: string | undefined,
  now: Date,
): Promise<ForWhom | 'elsewhere' | undefined> => {
  const link = hashOfToken(token)
  const here = linksAt(db, browser ?? '').where('b.expires_at', '>', now)
  const spent = await db
    .deleteFrom('people.sign_in_links')
    .where('token_hash', '=', link)
    .where('expires_at', '>', now)
    .where((eb) => eb.or([eb('printed', '=', true), eb('token_hash', 'in', here)]))
    .returning(['account_id', 'mail'])
    .executeTakeFirst()
  if (spent !== undefined) return { id: spent.account_id, mail: spent.mail }
  const there = await db
    .selectFrom('people.sign_in_links')
    .select('token_hash')
    .where('token_hash', '=', link)
    .where('expires_at', '>', now)
    .where('token_hash', 'in', (eb) => eb.selectFrom('people.link_browsers').select('token_hash'))
    .executeTakeFirst()
  return there === undefined ? undefined : 'elsewhere'
}

/**
 * Counts a try of a code at this browser, whatever it has, and names the links that a code may belong to. Always one
 * row is written where somebody asked, known or not: so a try takes as long.
 *
 * @returns none when it never asked, asked too long ago, or tried too often
 */
export const tryAtBrowser = async (
  tx: RoomTransaction<DB>,
  browser: string,
  most: number,
  now: Date,
): Promise<readonly Buffer[]> => {
  const tried = await tx
    .updateTable('people.sign_in_browsers')
    .set((eb) => ({ wrong_codes: eb('wrong_codes', '+', 1) }))
    .where('browser_hash', '=', hashOfToken(browser))
    .returning('wrong_codes')
    .executeTakeFirst()
  const rows = await linksAt(tx, browser)
    .innerJoin('people.sign_in_links as s', 's.token_hash', 'l.token_hash')
    .where('b.expires_at', '>', now)
    .where('s.expires_at', '>', now)
    .execute()
  return (tried?.wrong_codes ?? most + 1) > most ? [] : rows.map(({ token_hash }) => token_hash)
}

/** Uses up a link whose code was typed. */
export const takeLink = async (tx: RoomTransaction<DB>, link: Buffer): Promise<ForWhom | undefined> => {
  const taken = await tx
    .deleteFrom('people.sign_in_links')
    .where('token_hash', '=', link)
    .returning(['account_id', 'mail'])
    .executeTakeFirst()
  return taken && { id: taken.account_id, mail: taken.mail }
}

export const forgetOldLinks = async (db: RoomDatabase<DB>, now: Date): Promise<void> => {
  await db.deleteFrom('people.sign_in_browsers').where('expires_at', '<=', now).execute()
  await db
    .deleteFrom('people.sign_in_links')
    .where('expires_at', '<=', now)
    .where((eb) => eb.or([eb('sent_at', 'is', null), eb('sent_at', '<=', anHourBefore(now))]))
    .execute()
}
