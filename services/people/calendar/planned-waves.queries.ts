import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PlannedWave } from './place-year.ts'

/** A planned wave, and what became of trying to open it. */
export interface StoredPlan extends PlannedWave {
  readonly byHand: boolean
  readonly state: 'planned' | 'missed'
  /** The code with which opening was last refused, and when. */
  readonly reason: string | null
  readonly triedOn: string | null
}

export type NewPlan = Omit<StoredPlan, 'state' | 'reason' | 'triedOn'>

/** What did not open: planned, or missed. */
export const readPlans = (db: RoomDatabase<DB>): Promise<StoredPlan[]> =>
  db
    .selectFrom('people.planned_waves')
    .select([
      'id',
      'form',
      'audience',
      'wanted_on as wanted',
      'days',
      'reminder_days as reminderDays',
      'by_hand as byHand',
      'state',
      'reason',
      'tried_on as triedOn',
    ])
    .where('state', 'in', ['planned', 'missed'])
    .orderBy('wanted_on')
    .orderBy('id')
    .execute() as Promise<StoredPlan[]>

const columnsOf = ({ form, audience, wanted, days, reminderDays, byHand }: Omit<NewPlan, 'id'>) => ({
  form,
  audience: [...audience],
  wanted_on: wanted,
  days,
  reminder_days: [...reminderDays],
  by_hand: byHand,
})

export const insertPlans = async (tx: RoomTransaction<DB>, plans: readonly NewPlan[]): Promise<void> => {
  if (plans.length === 0) return
  await tx
    .insertInto('people.planned_waves')
    .values(plans.map(({ id, ...plan }) => ({ id, ...columnsOf(plan) })))
    .execute()
}

/** What was planned by a rhythm, and is not open yet, makes room for another rhythm. */
export const removeTurns = async (tx: RoomTransaction<DB>): Promise<void> => {
  await tx
    .deleteFrom('people.planned_waves')
    .where('state', '=', 'planned')
    .where('by_hand', '=', false)
    .execute()
}

/** @returns false where it opened, was missed or was taken out meanwhile */
export const changePlan = async (tx: RoomTransaction<DB>, { id, ...plan }: NewPlan): Promise<boolean> => {
  const changed = await tx
    .updateTable('people.planned_waves')
    .set({ ...columnsOf(plan), reason: null, tried_on: null })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** @returns false where it opened or was taken out meanwhile */
export const removePlan = async (tx: RoomTransaction<DB>, id: string): Promise<boolean> => {
  const removed = await tx
    .deleteFrom('people.planned_waves')
    .where('id', '=', id)
    .where('state', 'in', ['planned', 'missed'])
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** @returns false where somebody else opened it, or it was taken out */
export const noteOpened = async (
  tx: RoomTransaction<DB>,
  id: string,
  wave: string,
  reminds: readonly string[],
): Promise<boolean> => {
  const noted = await tx
    .updateTable('people.planned_waves')
    .set({ state: 'opened', wave_id: wave, reminds_on: [...reminds], reason: null })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  return noted.numUpdatedRows > 0n
}

/** @returns false where it is no longer planned */
export const noteMissed = async (tx: RoomTransaction<DB>, id: string): Promise<boolean> => {
  const noted = await tx
    .updateTable('people.planned_waves')
    .set({ state: 'missed' })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  return noted.numUpdatedRows > 0n
}

/** @param triedOn null where it may be tried again at once */
export const noteRefused = async (
  db: RoomDatabase<DB>,
  id: string,
  reason: string,
  triedOn: string | null,
): Promise<void> => {
  await db
    .updateTable('people.planned_waves')
    .set({ reason, tried_on: triedOn })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .execute()
}

/** A year later nobody asks what was planned. */
export const forgetPlans = async (db: RoomDatabase<DB>, wantedBefore: string): Promise<void> => {
  await db
    .deleteFrom('people.planned_waves')
    .where('state', '<>', 'planned')
    .where('wanted_on', '<', wantedBefore)
    .execute()
}
