import { sql } from 'kysely'
import type { Clock } from '../../plumbing/clock.ts'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { DB } from '../database.generated.ts'
import { DAYS_OF_TRYING, wakePostRoom } from './post.queries.ts'

export type LetterKind = 'invitation' | 'reminder'

/** Keeps the words of HR as they are now: what goes later says the same as what goes first. */
const freezeWords = async (tx: RoomTransaction<DB>, wave: string, kind: LetterKind): Promise<void> => {
  await tx.deleteFrom('people.wave_words').where('wave_id', '=', wave).where('kind', '=', kind).execute()
  await sql`
    insert into people.wave_words (wave_id, kind, language, introduction, closing)
    select ${wave}, kind, language, introduction, closing from people.letter_words where kind = ${kind}`.execute(
    tx,
  )
}

/**
 * Writes one outbox row for everybody invited, in one statement, in the caller's transaction. A reminder goes
 * to everybody too, so no queue and no mail log ever holds a list of who has not answered. Somebody who still
 * waits for a letter of this wave gets that letter, and no second one.
 *
 * @returns how many letters wait more than before
 */
export const queueLetters = async (
  tx: RoomTransaction<DB>,
  wave: string,
  kind: LetterKind,
  clock: Clock,
): Promise<number> => {
  await freezeWords(tx, wave, kind)
  const { numAffectedRows } = await sql`
    insert into people.letters (wave_id, employee_id, kind, due_at, until)
    select i.wave_id, i.employee_id, ${kind}, ${clock.now()}, least(w.closes_on, ${clock.today()}::date + ${DAYS_OF_TRYING}::integer)
    from people.invitations i
    join people.waves w on w.id = i.wave_id
    join people.employees e on e.id = i.employee_id and e.left_on is null
    where i.wave_id = ${wave} and not exists (
      select from people.letters l where l.wave_id = i.wave_id and l.employee_id = i.employee_id)`.execute(tx)
  await wakePostRoom(tx)
  return Number(numAffectedRows ?? 0n)
}

/** How many letters of a wave did not go because they were refused, earlier or now. */
export const countHeldUp = async (tx: RoomTransaction<DB>, wave: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from people.letters where wave_id = ${wave} and (state = 'given-up'
      or (state = 'waiting' and (reason is not null or exists (select from people.post_room))))`.execute(tx)
  return rows[0]?.n ?? 0
}

/** How many letters of a wave wait to go now, by kind. */
export const countWaiting = async (
  tx: RoomTransaction<DB>,
  wave: string,
): Promise<Readonly<Record<LetterKind, number>>> => {
  const { rows } = await sql<Record<LetterKind, number>>`
    select count(*) filter (where kind = 'invitation')::integer as invitation,
      count(*) filter (where kind = 'reminder')::integer as reminder
    from people.letters where wave_id = ${wave} and state = 'waiting'`.execute(tx)
  return rows[0] ?? { invitation: 0, reminder: 0 }
}

/** Forgets unsure letters: a reminder reaches those whom such a letter did not reach. */
export const forgetUnsure = async (tx: RoomTransaction<DB>, wave: string): Promise<void> => {
  await tx.deleteFrom('people.letters').where('wave_id', '=', wave).where('state', '=', 'unsure').execute()
}

export interface LetterToSend {
  readonly id: string
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
  /** Of the works council; null where there is none. */
  readonly agreement: string | null
  readonly agreedOn: string | null
  /** As HR wrote them when these letters were queued; null where it wrote none. */
  readonly introduction: string | null
  readonly closing: string | null
}

/**
 * Letters that still have to go: none of those that went, or whose wave is over. Each row is looked up by its key,
 * because the plan is kept: made while the tables were empty, it would go through everybody invited for each letter.
 */
export const findLetters = async (
  db: RoomDatabase<DB>,
  letters: readonly string[],
): Promise<LetterToSend[]> => {
  const { rows } = await sql<LetterToSend>`
    select l.id, l.wave_id as wave, l.kind, l.employee_id as employee, i.mail, e.first_name as "firstName",
      e.language, u.unit_id as unit, w.fingerprint, w.instrument, w.form, w.closes_on as "closesOn",
      a.reference as agreement, a.agreed_on as "agreedOn", p.introduction, p.closing
    from people.letters l
    cross join lateral (
      select fingerprint, instrument, form, closes_on from people.waves
      where id = l.wave_id and state = 'open' limit 1) w
    cross join lateral (select first_name, language from people.employees where id = l.employee_id limit 1) e
    cross join lateral (
      select mail, segment from people.invitations
      where wave_id = l.wave_id and employee_id = l.employee_id limit 1) i
    cross join lateral (
      select unit_id from people.wave_units where wave_id = l.wave_id and segment = i.segment limit 1) u
    left join people.works_council_agreement a on true
    left join people.wave_words p on p.wave_id = l.wave_id and p.kind = l.kind and p.language = e.language
    where l.id = any(${letters}::uuid[]) ${preparedAs('find-letters')}`.execute(db)
  return rows
}

export interface OutboxRow {
  readonly letter: string
  readonly kind: string
  readonly to: string
  readonly state: string
  /** The step at which it failed, and the code. */
  readonly reason: string | null
}

/**
 * Letters that still wait, were refused or given up, or may have gone. A letter that went leaves no row, so
 * this is no list of who got one.
 */
export const readOutbox = (db: RoomDatabase<DB>, wave: string): Promise<OutboxRow[]> =>
  db
    .selectFrom('people.letters as l')
    .innerJoin('people.invitations as i', (join) =>
      join.onRef('i.wave_id', '=', 'l.wave_id').onRef('i.employee_id', '=', 'l.employee_id'),
    )
    .select(['l.id as letter', 'l.kind as kind', 'i.mail as to', 'l.state as state', 'l.reason as reason'])
    .where('l.wave_id', '=', wave)
    .orderBy('i.mail')
    .execute()
