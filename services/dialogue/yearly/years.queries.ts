import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { fromDatabase } from '../../plumbing/problem.ts'
import type { DB } from '../database.generated.ts'
import { refusals } from '../dialogue.problems.ts'

export interface YearRow {
  readonly year: number
  readonly band: 'too-few-pairs' | 'under-a-quarter' | 'under-half' | 'under-three-quarters' | 'most'
}

/** Counts once for a year that is over, however often it is asked. */
export const keepYear = (db: RoomDatabase<DB>, year: number) =>
  sql`select dialogue.keep_year(${year}::integer)`.execute(db)

/** @throws Problem 403 for whoever is not HR */
export const readYears = async (db: RoomDatabase<DB>, account: string): Promise<readonly YearRow[]> => {
  try {
    return (await sql<YearRow>`select * from dialogue.read_years(${account}::uuid)`.execute(db)).rows
  } catch (error) {
    throw fromDatabase(error, refusals)
  }
}
