import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export type LetterKind = 'invitation' | 'reminder'

/**
 * One outbox row and one job for everybody invited, in the caller's transaction. A reminder goes to
 * everybody too: no queue and no mail log ever holds a list of who has not answered.
 *
 * @returns how many letters wait
 */
export const queueLetters = async (
  tx: RoomTransaction<DB>,
  wave: string,
  kind: LetterKind,
): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    with waiting as (
      insert into people.letters (wave_id, employee_id, kind)
      select i.wave_id, i.employee_id, ${kind} from people.invitations i
      join people.employees e on e.id = i.employee_id and e.left_on is null
      where i.wave_id = ${wave} order by pg_catalog.random()
      returning id
    )
    select id, people_jobs.add_job('send-letter', pg_catalog.json_build_object('letter', id), max_attempts => 12)
    from waiting`.execute(tx)
  return rows.length
}

export interface LetterToSend {
  readonly wave: string
  readonly kind: LetterKind
  readonly employee: string
  readonly mail: string
  readonly firstName: string
  readonly language: string
  readonly unit: string
  readonly fingerprint: string
  readonly instrument: string
  readonly form: string
  readonly closesOn: string
}

/** A letter that still has to go; undefined when it went, or its wave is over. */
export const findLetter = (db: RoomDatabase<DB>, letter: string): Promise<LetterToSend | undefined> =>
  db
    .selectFrom('people.letters as l')
    .innerJoin('people.employees as e', 'e.id', 'l.employee_id')
    .innerJoin('people.waves as w', 'w.id', 'l.wave_id')
    .innerJoin('people.invitations as i', (join) =>
      join.onRef('i.wave_id', '=', 'l.wave_id').onRef('i.employee_id', '=', 'l.employee_id'),
    )
    .innerJoin('people.wave_units as u', (join) =>
      join.onRef('u.wave_id', '=', 'l.wave_id').onRef('u.segment', '=', 'i.segment'),
    )
    .select([
      'w.id as wave',
      'l.kind as kind',
      'e.id as employee',
      'i.mail as mail',
      'e.first_name as firstName',
      'e.language as language',
      'u.unit_id as unit',
      'w.fingerprint as fingerprint',
      'w.instrument as instrument',
      'w.form as form',
      'w.closes_on as closesOn',
    ])
    .where('l.id', '=', letter)
    .where('w.state', '=', 'open')
    .executeTakeFirst() as Promise<LetterToSend | undefined>

export const letterWent = async (db: RoomDatabase<DB>, letter: string): Promise<void> => {
  await db.deleteFrom('people.letters').where('id', '=', letter).execute()
}

export const letterRefused = async (db: RoomDatabase<DB>, letter: string, code: string): Promise<void> => {
  await db.updateTable('people.letters').set({ refused_with: code }).where('id', '=', letter).execute()
}

export interface OutboxRow {
  readonly letter: string
  readonly kind: string
  readonly to: string
  readonly refusedWith: string | null
}

/** What still waits or was refused. Letters that went leave no row, so this is no list of who got one. */
export const readOutbox = (db: RoomDatabase<DB>, wave: string): Promise<OutboxRow[]> =>
  db
    .selectFrom('people.letters as l')
    .innerJoin('people.invitations as i', (join) =>
      join.onRef('i.wave_id', '=', 'l.wave_id').onRef('i.employee_id', '=', 'l.employee_id'),
    )
    .select(['l.id as letter', 'l.kind as kind', 'i.mail as to', 'l.refused_with as refusedWith'])
    .where('l.wave_id', '=', wave)
    .orderBy('i.mail')
    .execute()
