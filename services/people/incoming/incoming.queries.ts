import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { IncomingPerson, IncomingRow } from './incoming-row.ts'

export type { IncomingPerson, IncomingRow }

/** Who brings people one by one (`scim`), as changes (`mutations`), or before their day (`list`). */
export type IncomingSource = 'scim' | 'mutations' | 'list'

const ROWS_AT_ONCE = 500

/** Keeps what a source says of people, in place of what it said of them before. */
export const keepIncoming = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  rows: readonly IncomingRow[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx
      .insertInto('people.incoming_persons')
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
    .deleteFrom('people.incoming_persons')
    .where('source', '=', source)
    .where(sql<boolean>`number = any(${numbers}::text[])`)
    .execute()
}

const rowsOf = (db: RoomDatabase<DB>, source: IncomingSource) =>
  db
    .selectFrom('people.incoming_persons')
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

/** What a source says, in place of all that it said before. */
export const replaceIncoming = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  rows: readonly IncomingRow[],
): Promise<void> => {
  await tx.deleteFrom('people.incoming_persons').where('source', '=', source).execute()
  await keepIncoming(tx, source, rows)
}

export interface PeopleToCome {
  readonly count: number
  /** The first of their first days; null where there is nobody. */
  readonly next: string | null
}

/** How many are still to begin, and when the first of them does. Not who: HR reads that in its own system. */
export const peopleToCome = (db: RoomDatabase<DB>, today: string): Promise<PeopleToCome> =>
  db
    .selectFrom('people.incoming_persons as incoming')
    .select(({ fn }) => [
      sql<number>`count(distinct number)::integer`.as('count'),
      fn.min('starts_on').as('next'),
    ])
    .where('starts_on', '>', today)
    // A change of somebody who works here is no beginning.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people.employees')
            .select('id')
            .whereRef('people.employees.number', '=', 'incoming.number')
            .where('left_on', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow()

/** Rows of a source whose day has come: who begins, is changed, or has ended. */
export const readDue = (
  db: RoomDatabase<DB>,
  source: IncomingSource,
  today: string,
): Promise<IncomingRow[]> =>
  rowsOf(db, source)
    .where((eb) => eb.or([eb('starts_on', '<=', today), eb('ends_on', '<', today)]))
    .execute()

/** What was due is on the list by now, or was refused: of these rows only a last day that is still to come is kept. */
export const settleDue = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  today: string,
): Promise<void> => {
  await tx
    .deleteFrom('people.incoming_persons')
    .where('source', '=', source)
    .where((eb) =>
      eb.or([eb('ends_on', '<', today), eb.and([eb('starts_on', '<=', today), eb('ends_on', 'is', null)])]),
    )
    .execute()
  await tx
    .updateTable('people.incoming_persons')
    .set({ starts_on: null })
    .where('source', '=', source)
    .where('starts_on', '<=', today)
    .execute()
}
