import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** The figure that was kept last, with its day; undefined where there is no such wave. */
export const keptParticipation = (db: RoomDatabase<DB>, wave: string) =>
  db
    .selectFrom('people.waves')
    .select(['participation_percent as percent', 'participation_on as on', 'state'])
    .where('id', '=', wave)
    .executeTakeFirst()

export const countAsked = async (
  db: RoomDatabase<DB>,
  wave: string,
): Promise<{ readonly asked: number; readonly invited: number }> => {
  const counts = await db
    .selectFrom('people.invitations')
    .select((eb) => [eb.fn.countAll<string>().as('invited'), eb.fn.count<string>('blinded').as('asked')])
    .where('wave_id', '=', wave)
    .executeTakeFirstOrThrow()
  return { asked: Number(counts.asked), invited: Number(counts.invited) }
}

/** Keeps a figure for the day, unless one is kept for it: a second server asking at once keeps the first one's. */
export const keepParticipation = async (
  db: RoomDatabase<DB>,
  wave: string,
  today: string,
  percent: number | null,
): Promise<void> => {
  await db
    .updateTable('people.waves')
    .set({ participation_percent: percent, participation_on: today })
    .where('id', '=', wave)
    .where((eb) => eb.or([eb('participation_on', 'is', null), eb('participation_on', '<', today)]))
    .execute()
}
