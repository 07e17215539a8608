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

/**
 * Keeps the figure of a day, unless there is one already. So a second server that asks at the same time keeps
 * the first one's figure.
 */
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
