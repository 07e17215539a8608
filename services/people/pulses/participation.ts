import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Below this many invited, even one rounded figure would tell too much while a wave is open. */
const LEAST_INVITED = 50

/** Rounded down to 5 %; null where too few are invited to say anything. */
export const coarsePercent = (asked: number, invited: number): number | null =>
  invited < LEAST_INVITED ? null : Math.floor((asked / invited) * 20) * 5

/**
 * One figure for the whole organisation, taken once a day and then kept: whoever polls all day sees
 * nothing move when somebody answers.
 */
export const participationOf = async (
  db: RoomDatabase<DB>,
  wave: string,
  today: string,
): Promise<number | null> => {
  const kept = await db
    .selectFrom('people.waves')
    .select(['participation_percent as percent', 'participation_on as on', 'state'])
    .where('id', '=', wave)
    .executeTakeFirst()
  if (kept?.state !== 'open') return null
  if (kept.on === today) return kept.percent
  const counts = await db
    .selectFrom('people.invitations')
    .select((eb) => [eb.fn.countAll<string>().as('invited'), eb.fn.count<string>('blinded').as('asked')])
    .where('wave_id', '=', wave)
    .executeTakeFirstOrThrow()
  const percent = coarsePercent(Number(counts.asked), Number(counts.invited))
  // The first who looks today fixes the figure; a second server asking at once keeps the first one's.
  await db
    .updateTable('people.waves')
    .set({ participation_percent: percent, participation_on: today })
    .where('id', '=', wave)
    .where((eb) => eb.or([eb('participation_on', 'is', null), eb('participation_on', '<', today)]))
    .execute()
  return participationKept(db, wave)
}

const participationKept = async (db: RoomDatabase<DB>, wave: string): Promise<number | null> => {
  const row = await db
    .selectFrom('people.waves')
    .select('participation_percent')
    .where('id', '=', wave)
    .executeTakeFirst()
  return row?.participation_percent ?? null
}
