import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { StandIn } from './who-leads.ts'

export interface StandInOnPaper extends StandIn {
  readonly name: string
  readonly from: string
  /** Last day; null where none is known. */
  readonly until: string | null
}

const standIns = (db: RoomDatabase<DB>) =>
  db
    .selectFrom('people.stand_ins as s')
    .innerJoin('people.employees as e', 'e.id', 's.employee_id')
    .where('e.left_on', 'is', null)

const kindOf = (kind: string): StandIn['kind'] => (kind === 'interim' ? 'interim' : 'also')

/** Those in force on a day. */
export const readStandIns = async (db: RoomDatabase<DB>, today: string): Promise<readonly StandIn[]> => {
  const rows = await standIns(db)
    .select(['s.unit_id as unit', 's.kind', 's.employee_id as employee'])
    .where('s.from_day', '<=', today)
    .where((eb) => eb.or([eb('s.until_day', 'is', null), eb('s.until_day', '>=', today)]))
    .execute()
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind) }))
}

/** Those of a unit, also those whose first day is still to come. */
export const standInsOf = async (
  db: RoomDatabase<DB>,
  unit: string,
  today: string,
): Promise<readonly StandInOnPaper[]> => {
  const rows = await standIns(db)
    .select([
      's.unit_id as unit',
      's.kind',
      's.employee_id as employee',
      's.from_day as from',
      's.until_day as until',
      'e.first_name',
      'e.last_name',
    ])
    .where('s.unit_id', '=', unit)
    .where((eb) => eb.or([eb('s.until_day', 'is', null), eb('s.until_day', '>=', today)]))
    .orderBy('s.kind')
    .execute()
  return rows.map(({ first_name, last_name, ...row }) => ({
    ...row,
    kind: kindOf(row.kind),
    name: `${first_name} ${last_name}`.trim(),
  }))
}

export const keepStandIn = async (
  tx: RoomTransaction<DB>,
  { unit, kind, employee, from, until }: Omit<StandInOnPaper, 'name'>,
): Promise<void> => {
  await removeStandIn(tx, unit, kind)
  await tx
    .insertInto('people.stand_ins')
    .values({ unit_id: unit, kind, employee_id: employee, from_day: from, until_day: until })
    .execute()
}

/** @returns whether there was one */
export const removeStandIn = async (
  tx: RoomTransaction<DB>,
  unit: string,
  kind: StandIn['kind'],
): Promise<boolean> => {
  const removed = await tx
    .deleteFrom('people.stand_ins')
    .where('unit_id', '=', unit)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** Of those whose last day has been nothing is kept here: waves keep who led them. */
export const forgetStandIns = async (db: RoomDatabase<DB>, today: string): Promise<void> => {
  await db.deleteFrom('people.stand_ins').where('until_day', '<', today).execute()
}
