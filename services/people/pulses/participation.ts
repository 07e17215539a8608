import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { countAsked, keepParticipation, keptParticipation } from './participation.queries.ts'

/** Below this many invited, even one rounded figure would tell too much while a wave is open. */
const LEAST_INVITED = 50

/** Rounded down to 5 %. Null where too few are invited to tell anything. */
export const coarsePercent = (asked: number, invited: number): number | null =>
  invited < LEAST_INVITED ? null : Math.floor((asked / invited) * 20) * 5

/**
 * One figure for the whole organisation. It is taken once a day and then kept, so whoever asks all day long
 * sees no change when somebody answers.
 */
export const participationOf = async (
  db: RoomDatabase<DB>,
  wave: string,
  today: string,
): Promise<number | null> => {
  const kept = await keptParticipation(db, wave)
  if (kept?.state !== 'open') return null
  if (kept.on === today) return kept.percent
  const { asked, invited } = await countAsked(db, wave)
  // The first who looks today fixes the figure.
  await keepParticipation(db, wave, today, coarsePercent(asked, invited))
  return (await keptParticipation(db, wave))?.percent ?? null
}
