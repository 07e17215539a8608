import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** One wave: what it asks, of whom, and by which promise. */
export interface AskedOfWhom {
  readonly wave: string
  readonly fingerprint: string
  readonly instrument: string
  readonly form: string
  readonly opensOn: string
  readonly closesOn: string
  readonly floor: number
  readonly state: string
  readonly invited: number
  readonly segments: number
  /** Names of the highest units of the audience, as they were called then. */
  readonly units: readonly string[]
}

/** Every wave, the latest first. Of people it says only how many were invited. */
export const askedOfWhom = async (db: RoomDatabase<DB>): Promise<readonly AskedOfWhom[]> => {
  const { rows } = await sql<AskedOfWhom>`
    select w.id as wave, w.fingerprint, w.instrument, w.form, w.opens_on as "opensOn", w.closes_on as "closesOn",
      w.floor, w.state, sum(u.invited)::integer as invited, count(u.segment)::integer as segments,
      coalesce(array_agg(u.name order by u.name) filter (where u.in_audience and above.in_audience is not true), '{}') as units
    from people.waves w join people.wave_units u on u.wave_id = w.id
    left join people.wave_units above on above.wave_id = u.wave_id and above.unit_id = u.parent_id
    group by w.id order by w.opens_on desc, w.id`.execute(db)
  return rows
}
