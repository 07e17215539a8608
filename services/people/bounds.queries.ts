import { sql } from 'kysely'
import type { TakePortion } from '../plumbing/bounds.ts'
import type { RoomDatabase } from '../plumbing/postgres.ts'
import type { DB } from './database.generated.ts'

/** Bounds that PostgreSQL counts, whichever process asks. */
export const portionsOf =
  (db: RoomDatabase<DB>): TakePortion =>
  async (name, most, wanted) => {
    const { rows } = await sql<{ granted: number; milliseconds: number }>`
      select granted, milliseconds from people.take_portion(${name}, ${most}, ${wanted})`.execute(db)
    return rows[0] ?? { granted: 0, milliseconds: 1000 }
  }
