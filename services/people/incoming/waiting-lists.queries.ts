import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { ListNumbers, ListSource, WaitingState } from './waiting-list.ts'

export interface KeptList {
  readonly id: string
  readonly source: ListSource
  readonly cameOn: string
  /** SHA-256, hexadecimal, of what it says. */
  readonly hash: string
  /** The file, where it waits and came as one. */
  readonly bytes: Uint8Array | null
  readonly preset: string | null
  readonly state: WaitingState
  readonly byItself: boolean
  readonly numbers: ListNumbers
}

/** @param removed how many it took away or gave another address, where it was taken */
export const keepList = async (
  tx: RoomTransaction<DB>,
  { id, source, cameOn, hash, bytes, preset, state, byItself, numbers }: KeptList,
  removed: number,
): Promise<void> => {
  await tx
    .insertInto('people.waiting_lists')
    .values({
      id,
      source,
      came_on: cameOn,
      content_hash: hash,
      list: bytes === null ? null : Buffer.from(bytes),
      preset,
      state,
      decided_on: state === 'waiting' ? null : cameOn,
      by_itself: byItself,
      removed,
      summary: JSON.stringify(numbers),
    })
    .execute()
}

/** Ends the waiting of a list, and forgets the people in it. False where it waits no more. */
export const decideList = async (
  tx: RoomTransaction<DB>,
  id: string,
  state: Exclude<WaitingState, 'waiting'>,
  today: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('people.waiting_lists')
    .set({ state, decided_on: today, list: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** A newer list of the same source takes the place of one that waits. */
export const replaceWaiting = async (
  tx: RoomTransaction<DB>,
  source: ListSource,
  today: string,
): Promise<void> => {
  await tx
    .updateTable('people.waiting_lists')
    .set({ state: 'replaced', decided_on: today, list: null })
    .where('source', '=', source)
    .where('state', '=', 'waiting')
    .execute()
}

const kept = (db: RoomDatabase<DB>) =>
  db
    .selectFrom('people.waiting_lists')
    .select([
      'id',
      sql<ListSource>`source`.as('source'),
      'came_on as cameOn',
      'content_hash as hash',
      'preset',
      sql<WaitingState>`state`.as('state'),
      'by_itself as byItself',
      sql<ListNumbers>`summary`.as('numbers'),
    ])

export const findWaiting = (tx: RoomTransaction<DB>, id: string): Promise<KeptList | undefined> =>
  kept(tx).select('list as bytes').where('id', '=', id).where('state', '=', 'waiting').executeTakeFirst()

/** Those that wait, the latest first. Without the people in them. */
export const listWaiting = (db: RoomDatabase<DB>): Promise<Omit<KeptList, 'bytes'>[]> =>
  kept(db).where('state', '=', 'waiting').orderBy('came_on', 'desc').orderBy('source').execute()

export interface Seen {
  /** Whether no other list of its source came since. */
  readonly latest: boolean
  readonly state: WaitingState
}

/** What became of a list when it was here before; undefined where it never was. */
export const seenBefore = async (
  tx: RoomTransaction<DB>,
  source: ListSource,
  hash: string,
): Promise<Seen | undefined> => {
  const same = await tx
    .selectFrom('people.waiting_lists')
    .select(['nth', sql<WaitingState>`state`.as('state')])
    .where('source', '=', source)
    .where('content_hash', '=', hash)
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (same === undefined) return undefined
  const later = await tx
    .selectFrom('people.waiting_lists')
    .select('nth')
    .where('source', '=', source)
    .where('nth', '>', same.nth)
    .limit(1)
    .executeTakeFirst()
  return { latest: later === undefined, state: same.state }
}

/** How many were taken away, or given another address, by lists that nobody looked at; as of a day. */
export const removedByThemselves = async (tx: RoomTransaction<DB>, since: string): Promise<number> => {
  const { n } = await tx
    .selectFrom('people.waiting_lists')
    .select(sql<number>`coalesce(sum(removed), 0)::integer`.as('n'))
    .where('by_itself', '=', true)
    .where('state', '=', 'taken')
    .where('came_on', '>=', since)
    .executeTakeFirstOrThrow()
  return n
}

/** Which of these employees have a role, or had. */
export const withRole = async (
  tx: RoomTransaction<DB>,
  employees: readonly string[],
): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('people.accounts')
    .select(sql<string>`employee_id`.as('employee'))
    .where(sql<boolean>`employee_id = any(${employees}::uuid[])`)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('people.roles').select('role').whereRef('account_id', '=', 'people.accounts.id')),
    )
    .execute()
  return rows.map(({ employee }) => employee)
}

/** Forgets people in lists that nobody decided on, and after a year that a list came at all. */
export const forgetLists = async (
  db: RoomDatabase<DB>,
  { waitedSince, cameBefore, today }: { waitedSince: string; cameBefore: string; today: string },
): Promise<void> => {
  await db
    .updateTable('people.waiting_lists')
    .set({ state: 'set-aside', decided_on: today, list: null, by_itself: true })
    .where('state', '=', 'waiting')
    .where('came_on', '<', waitedSince)
    .execute()
  await db.deleteFrom('people.waiting_lists').where('came_on', '<', cameBefore).execute()
}
