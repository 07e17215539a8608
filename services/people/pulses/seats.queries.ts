import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Somebody's place among those who were asked together, under a name that only our key leads back from. */
export interface KeptSeat {
  readonly cohort: string
  /** `name-group.ts` */
  readonly name: string
  /** The unit counted in; null of who was of the cohort and is counted elsewhere now. */
  readonly unit: string | null
  /** Last day on which it is needed, `YYYY-MM-DD`. */
  readonly until: string
}

/** Seats that still protect somebody: where every wave was stopped, nothing was published that could be subtracted. */
export const readSeats = (db: RoomDatabase<DB>): Promise<KeptSeat[]> =>
  db
    .selectFrom('people.seats')
    .select(['cohort', 'name', 'unit_id as unit', 'until'])
    .where((eb) =>
      eb.exists(eb.selectFrom('people.waves').select('people.waves.id').where('state', '<>', 'stopped')),
    )
    .execute()

/** All of them anew, in the order of names that are chance: so no row tells when it was written, or beside whom. */
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
