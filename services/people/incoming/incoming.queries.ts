import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Who brings people one by one (`scim`), as changes (`mutations`), or before their day (`list`). */
export type IncomingSource = 'scim' | 'mutations' | 'list'

/** A row of a staff list. */
export interface IncomingPerson {
  readonly firstName: string
  readonly lastName: string
  readonly mail: string
  /** Empty where the source does not say. */
  readonly language: string
  /** A path, or the name of a unit. */
  readonly unit: string
  readonly unitAbove?: string
  /** The personnel number of who leads this person. */
  readonly leaderNumber?: string
}

export interface IncomingRow {
  /** The personnel number. */
  readonly number: string
  readonly person: IncomingPerson
  /** First day, `YYYY-MM-DD`; null: already at work. */
  readonly startsOn: string | null
  /** Last day; null: none is known. */
  readonly endsOn: string | null
}

const ROWS_AT_ONCE = 500

/** Keeps what a source says of people, in place of what it said of them before. */
export const keepIncoming = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  rows: readonly IncomingRow[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx
      .insertInto('people.incoming_people')
      .values(
        rows.slice(at, at + ROWS_AT_ONCE).map(({ number, person, startsOn, endsOn }) => ({
          source,
          number,
          person: JSON.stringify(person),
          starts_on: startsOn,
          ends_on: endsOn,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['source', 'number']).doUpdateSet((eb) => ({
          person: eb.ref('excluded.person'),
          starts_on: eb.ref('excluded.starts_on'),
          ends_on: eb.ref('excluded.ends_on'),
        })),
      )
      .execute()
  }
}

export const removeIncoming = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  numbers: readonly string[],
): Promise<void> => {
  if (numbers.length === 0) return
  await tx
    .deleteFrom('people.incoming_people')
    .where('source', '=', source)
    .where(sql<boolean>`number = any(${numbers}::text[])`)
    .execute()
}

const rowsOf = (db: RoomDatabase<DB>, source: IncomingSource) =>
  db
    .selectFrom('people.incoming_people')
    .select([
      'number',
      sql<IncomingPerson>`person`.as('person'),
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .where('source', '=', source)
    .orderBy('number')

/** Everything a source has said, whatever the day. */
export const readAllIncoming = (db: RoomDatabase<DB>, source: IncomingSource): Promise<IncomingRow[]> =>
  rowsOf(db, source).execute()

/** Who of a source is at work on a day: has started, and has not ended. */
export const readIncoming = (
  db: RoomDatabase<DB>,
  source: IncomingSource,
  today: string,
): Promise<IncomingRow[]> =>
  rowsOf(db, source)
    .where((eb) => eb.or([eb('starts_on', 'is', null), eb('starts_on', '<=', today)]))
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .execute()
