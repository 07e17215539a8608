import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Somebody's place among those who were asked together. Only our key leads from its name back to the person. */
export interface KeptSeat {
  readonly cohort: string
  /** `name-group.ts` */
  readonly name: string
  /** The unit that the person is counted in. Null for somebody who was in the cohort and is counted elsewhere now. */
  readonly unit: string | null
  /** The last day on which the seat is needed, `YYYY-MM-DD`. */
  readonly until: string
}

/**
 * The seats that still protect somebody. Where every wave was stopped, nothing was published that somebody
 * could subtract, so there are none.
 */
export const readSeats = (db: RoomDatabase<DB>): Promise<KeptSeat[]> =>
  db
    .selectFrom('people.seats')
    .select(['cohort', 'name', 'unit_id as unit', 'until'])
    .where((eb) =>
      eb.exists(eb.selectFrom('people.waves').select('people.waves.id').where('state', '<>', 'stopped')),
    )
    .execute()

/**
 * Writes all seats anew, in the order of their names, which are random. So no row tells when it was written, or
 * beside whose row.
 */
export const keepSeats = async (tx: RoomTransaction<DB>, seats: readonly KeptSeat[]): Promise<void> => {
  await tx.deleteFrom('people.seats').execute()
  const sorted = seats.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  await sql`
    insert into people.seats (cohort, name, unit_id, until)
    select cohort, name, unit, until
    from unnest(${sorted.map(({ cohort }) => cohort)}::uuid[], ${sorted.map(({ name }) => name)}::text[],
      ${sorted.map(({ unit }) => unit)}::uuid[], ${sorted.map(({ until }) => until)}::date[])
      as t (cohort, name, unit, until)`.execute(tx)
}

/** Deletes seats that no publication needs any more. */
export const forgetSeats = async (db: RoomDatabase<DB>, today: string): Promise<void> => {
  await db.deleteFrom('people.seats').where('until', '<', today).execute()
}
