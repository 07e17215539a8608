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
  day: string,
): Promise<{ unit: string; name: string }[]> => {
  const today = await db
    .selectFrom('people.units')
    .innerJoin('people.accounts', 'people.accounts.employee_id', 'people.units.leader_id')
    .select(['people.units.id as unit', 'people.units.name'])
    .where('people.accounts.id', '=', account)
    .orderBy('people.units.name')
    .execute()
  const standingIn = await db
    .selectFrom('people.stand_ins as s')
    .innerJoin('people.accounts', 'people.accounts.employee_id', 's.employee_id')
    .innerJoin('people.units', 'people.units.id', 's.unit_id')
    .select(['people.units.id as unit', 'people.units.name'])
    .where('people.accounts.id', '=', account)
    .where('s.from_day', '<=', day)
    .where((eb) => eb.or([eb('s.until_day', 'is', null), eb('s.until_day', '>=', day)]))
    .orderBy('people.units.name')
    .execute()
  const then = await db
    .selectFrom('people.accounts as a')
    .innerJoin('people.wave_units as u', 'u.leader_id', 'a.employee_id')
    .innerJoin('people.waves as w', 'w.id', 'u.wave_id')
    .select(['u.unit_id as unit', 'u.name', 'w.opens_on'])
    .where('a.id', '=', account)
    .where('w.state', '=', 'counted')
    .unionAll(
      db
        .selectFrom('people.accounts as a')
        .innerJoin('people.wave_leaders as l', 'l.employee_id', 'a.employee_id')
        .innerJoin('people.wave_units as u', (join) =>
          join.onRef('u.wave_id', '=', 'l.wave_id').onRef('u.unit_id', '=', 'l.unit_id'),
        )
        .innerJoin('people.waves as w', 'w.id', 'u.wave_id')
        .select(['u.unit_id as unit', 'u.name', 'w.opens_on'])
        .where('a.id', '=', account)
        .where('w.state', '=', 'counted'),
    )
    .orderBy('opens_on', 'desc')
    .execute()
  const seen = new Set<string>()
  return [...today, ...standingIn, ...then.map(({ unit, name }) => ({ unit, name }))].filter(
    ({ unit }) => !seen.has(unit) && seen.add(unit),
  )
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
