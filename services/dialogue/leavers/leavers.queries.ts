import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export interface RecordOwner {
  readonly employee: string
  /** By what they are known in one of their pairs. */
  readonly known: Buffer
  /** Whether it is noted that they left. */
  readonly noted: boolean
}

export const recordOwners = async (db: RoomDatabase<DB>): Promise<readonly RecordOwner[]> =>
  (await sql<RecordOwner>`select * from dialogue.record_owners()`.execute(db)).rows

export interface Whereabouts {
  readonly employee: string
  readonly works_here: boolean
  /** Null for somebody who has none. */
  readonly mail: string | null
}

export const whereabouts = async (
  db: RoomDatabase<DB>,
  employees: readonly string[],
): Promise<readonly Whereabouts[]> =>
  (await sql<Whereabouts>`select * from people.whereabouts(${employees}::uuid[])`.execute(db)).rows

/** @returns whether it was not noted before */
export const noteLeaver = async (
  tx: RoomTransaction<DB>,
  employee: string,
  until: string,
): Promise<boolean> => {
  const { rows } = await sql<{ noted: boolean }>`
    select dialogue.note_leaver(${employee}::uuid, ${until}::date) as noted`.execute(tx)
  return rows[0]?.noted === true
}

/** @throws Error `OH008` for somebody who works here */
export const writeToLeaver = (tx: RoomTransaction<DB>, employee: string) =>
  sql`select people.write_to_leaver(${employee}::uuid)`.execute(tx)

/** @returns how many pairs are gone, with everything that they said */
export const destroyRecords = async (
  db: RoomDatabase<DB>,
  back: readonly string[],
  today: string,
): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select dialogue.destroy_records(${back}::uuid[], ${today}::date) as n`.execute(db)
  return rows[0]?.n ?? 0
}

/** Who was sent this link when they left, and where to. */
export const whoLeft = async (
  tx: RoomTransaction<DB>,
  tokenHash: Buffer,
  today: string,
): Promise<{ readonly employee: string; readonly mail: string } | undefined> => {
  const { rows } = await sql<{ employee: string; mail: string }>`
    select * from people.who_left(${tokenHash}, ${today}::date)`.execute(tx)
  return rows[0]
}

/** From here to the end of the transaction row level security shows the record of this leaver, to be read. */
export const askAsLeaver = (tx: RoomTransaction<DB>, employee: string, proof: Buffer) =>
  sql`select pg_catalog.set_config('dialogue.leaver', ${employee}, true),
    pg_catalog.set_config('dialogue.proof', ${proof.toString('hex')}, true)`.execute(tx)
