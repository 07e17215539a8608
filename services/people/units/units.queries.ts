import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export interface StoredUnit {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly parent: string | null
  readonly leader: string | null
}

export interface StoredEmployee {
  readonly id: string
  readonly number: string | null
  /** Null for somebody who has none: no letter reaches them, so they are not asked and cannot sign in. */
  readonly mail: string | null
  readonly firstName: string
  readonly lastName: string
  readonly language: string
  /** Null once the person has left. */
  readonly unit: string | null
  readonly leader: string | null
}

export const readUnits = (db: RoomDatabase<DB>): Promise<StoredUnit[]> =>
  db
    .selectFrom('people.units')
    .select(['id', 'key', 'name', 'parent_id as parent', 'leader_id as leader'])
    .orderBy('key')
    .execute()

/**
 * Everybody on the list, and those who left it less than a month ago. Several of those may have had one address; the
 * latest comes first, and the order is always the same: a preview and the import after it must recognise the same people.
 */
export const readEmployees = (db: RoomDatabase<DB>): Promise<StoredEmployee[]> =>
  db
    .selectFrom('people.employees')
    .select([
      'id',
      'number',
      'mail',
      'first_name as firstName',
      'last_name as lastName',
      'language',
      'unit_id as unit',
      'leader_id as leader',
    ])
    .orderBy('mail')
    .orderBy('left_on', (order) => order.desc().nullsFirst())
    .orderBy('id')
    .execute()

/**
 * Units that this account leads today, or led when a wave opened. A leader may go on reading the results of
 * those waves.
 */
export const ledBy = async (
  db: RoomDatabase<DB>,
  account: string,
): Promise<{ unit: string; name: string }[]> => {
  const today = await db
    .selectFrom('people.units')
    .innerJoin('people.accounts', 'people.accounts.employee_id', 'people.units.leader_id')
    .select(['people.units.id as unit', 'people.units.name'])
    .where('people.accounts.id', '=', account)
    .orderBy('people.units.name')
    .execute()
  const then = await db
    .selectFrom('people.wave_units')
    .innerJoin('people.accounts', 'people.accounts.employee_id', 'people.wave_units.leader_id')
    .innerJoin('people.waves', 'people.waves.id', 'people.wave_units.wave_id')
    .select(['people.wave_units.unit_id as unit', 'people.wave_units.name'])
    .where('people.accounts.id', '=', account)
    .where('people.waves.state', '=', 'counted')
    .orderBy('people.waves.opens_on', 'desc')
    .execute()
  const seen = new Set(today.map(({ unit }) => unit))
  return [...today, ...then.filter(({ unit }) => !seen.has(unit) && seen.add(unit))]
}

/**
 * Deletes the row of somebody who left, a month after the list that lacked it. The row stays until the count of
 * a wave that the person was invited to. Otherwise there would be fewer tickets than ballots, and an honest
 * ballot would be turned away.
 */
export const forgetLeavers = async (db: RoomDatabase<DB>, leftBefore: string): Promise<void> => {
  await db
    .deleteFrom('people.employees')
    .where('left_on', '<', leftBefore)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('people.invitations')
            .select('wave_id')
            .whereRef('people.invitations.employee_id', '=', 'people.employees.id'),
        ),
      ),
    )
    .execute()
}
