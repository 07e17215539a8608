import { sql } from 'kysely'
import { inTransaction, type RoomDatabase, type RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { ListSource } from './waiting-list.ts'

export interface SourceState {
  readonly source: ListSource
  readonly askedAt: Date | null
  readonly broughtOn: string | null
  readonly failedOn: string | null
  readonly failure: string | null
  readonly etag: string | null
  /** Of the newest file of changes that was applied. */
  readonly newestAt: Date | null
}

const states = (db: RoomDatabase<DB>) =>
  db
    .selectFrom('people.list_sources')
    .select([
      sql<ListSource>`source`.as('source'),
      'asked_at as askedAt',
      'brought_on as broughtOn',
      'failed_on as failedOn',
      'failure',
      'etag',
      'newest_at as newestAt',
    ])

export const readSources = (db: RoomDatabase<DB>): Promise<SourceState[]> =>
  states(db).orderBy('source').execute()

const ensureSource = async (db: RoomDatabase<DB>, source: ListSource): Promise<void> => {
  await db
    .insertInto('people.list_sources')
    .values({ source })
    .onConflict((conflict) => conflict.column('source').doNothing())
    .execute()
}

/** What is known of a source after it was asked; what is not named stays as it is. */
export interface Heard {
  readonly broughtOn?: string
  /** Null: it works again. */
  readonly failure?: string | null
  readonly etag?: string | null
  readonly newestAt?: Date
}

const noteHeard = async (
  tx: RoomDatabase<DB>,
  source: ListSource,
  heard: Heard,
  today: string,
): Promise<void> => {
  await ensureSource(tx, source)
  // A statement that sets nothing is none.
  if (Object.keys(heard).length === 0) return
  const { broughtOn, failure, etag, newestAt } = heard
  await tx
    .updateTable('people.list_sources')
    .set({
      ...(broughtOn === undefined ? {} : { brought_on: broughtOn }),
      ...(failure === undefined ? {} : { failure, failed_on: failure === null ? null : today }),
      ...(etag === undefined ? {} : { etag }),
      ...(newestAt === undefined ? {} : { newest_at: newestAt }),
    })
    .where('source', '=', source)
    .execute()
}

/**
 * Lets one process look at a source, and no other until it has done. Undefined where another one looks.
 *
 * @param look gets what is known of the source; what it heard is written down with the moment
 */
export const takeTurn = async (
  db: RoomDatabase<DB>,
  source: ListSource,
  now: Date,
  today: string,
  look: (known: SourceState) => Promise<Heard | undefined>,
): Promise<void> => {
  await ensureSource(db, source)
  await inTransaction(db, async (tx: RoomTransaction<DB>) => {
    const known = await states(tx).where('source', '=', source).forUpdate().skipLocked().executeTakeFirst()
    if (known === undefined) return
    const heard = await look(known)
    if (heard === undefined) return
    await tx.updateTable('people.list_sources').set({ asked_at: now }).where('source', '=', source).execute()
    await noteHeard(tx, source, heard, today)
  })
}
