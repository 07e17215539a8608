import { sql } from 'kysely'
import type { Clock } from '../../plumbing/clock.ts'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { DB } from '../database.generated.ts'

/** A row of the outbox: a letter to somebody invited, or a notice. */
export interface Post {
  readonly table: 'letters' | 'notices'
  readonly id: string
  readonly tries: number
  readonly kind: string
}

/** How many letters are under way at the same moment. A process that is killed leaves at most so many unsure. */
export const LETTERS_AT_ONCE = 4

type Claimed = Omit<Post, 'table'>

/**
 * As an array, because that is made once. A plan may ask what stands behind "in" again for each row, and what is locked by
 * then is skipped: more would be claimed than were asked for.
 */
const claimFrom = async (
  db: RoomDatabase<DB>,
  table: Post['table'],
  now: Date,
  atMost: number,
  which = sql`true`,
): Promise<Post[]> => {
  if (atMost <= 0) return []
  const outbox = sql.table(`people.${table}`)
  const { rows } = await sql<Claimed>`
    update ${outbox} set state = 'sending' where id = any(array(
      select id from ${outbox} where state = 'waiting' and due_at <= ${now} and ${which}
      order by due_at, id limit ${atMost} for update skip locked))
    returning id, tries, kind`.execute(db)
  return rows.map((claimed) => ({ table, ...claimed }))
}

/** Takes letters that are due, so that nobody else sends them. Notices come first, because they are few. */
export const claimPost = async (db: RoomDatabase<DB>, now: Date, atMost: number): Promise<Post[]> => {
  const notices = await claimFrom(db, 'notices', now, atMost)
  return [...notices, ...(await claimFrom(db, 'letters', now, atMost - notices.length))]
}

/**
 * Forgets letters that went and takes others in their place, unless the mail server takes none. One statement for
 * both, because it runs at every other letter; and in the order of an index, because to sort twenty thousand
 * letters each time would take longer than to send them.
 *
 * @param atMost how many to take; no more than `LETTERS_AT_ONCE`
 */
export const nextPost = async (
  db: RoomDatabase<DB>,
  now: Date,
  went: readonly Post[],
  atMost: number,
): Promise<Post[]> => {
  const ids = went.map(({ id }) => id)
  const due = (table: Post['table']) => sql`
    select id from ${sql.table(`people.${table}`)} where state = 'waiting' and due_at <= ${now}
      and not exists (select from people.post_room)
    order by due_at, id limit ${sql.lit(LETTERS_AT_ONCE)} for update skip locked`
  const { rows } = await sql<Post>`
    with gone_letters as (delete from people.letters where id = any(${ids}::uuid[])),
    gone_notices as (delete from people.notices where id = any(${ids}::uuid[])),
    due_notices as (${due('notices')}),
    notices as (
      update people.notices set state = 'sending'
      where id in (select id from due_notices limit ${atMost}::integer) returning id, tries, kind),
    due_letters as (${due('letters')}),
    letters as (
      update people.letters set state = 'sending'
      where id in (select id from due_letters limit ${atMost}::integer - (select count(*) from notices))
      returning id, tries, kind)
    select 'notices' as "table", * from notices union all select 'letters', * from letters
    ${preparedAs('next-post')}`.execute(db)
  return rows
}

export const claimSignIns = (db: RoomDatabase<DB>, now: Date, atMost: number): Promise<Post[]> =>
  claimFrom(db, 'notices', now, atMost, sql`kind = 'sign-in'`)

export const postWent = async (db: RoomDatabase<DB>, { table, id }: Post): Promise<void> => {
  await db.deleteFrom(`people.${table}`).where('id', '=', id).execute()
}

export interface PostState {
  readonly state: 'waiting' | 'refused' | 'unsure'
  readonly reason: string
  readonly tries?: number
  readonly due_at?: Date
}

export const postStays = async (db: RoomDatabase<DB>, { table, id }: Post, to: PostState): Promise<void> => {
  await db.updateTable(`people.${table}`).set(to).where('id', '=', id).execute()
}

/** Whether more letters could go now. */
export const postIsDue = async (db: RoomDatabase<DB>, now: Date): Promise<boolean> => {
  const { rows } = await sql<{ due: boolean }>`
    select exists (select from people.letters where state = 'waiting' and due_at <= ${now})
      or exists (select from people.notices where state = 'waiting' and due_at <= ${now}) as due`.execute(db)
  return rows[0]?.due === true
}

/**
 * Sorts out what no round will send: links that are void, and letters whose days are over. A letter that a
 * process had in hand when it ended becomes unsure, because nobody knows whether it went. Only the holder of
 * the post-room's lock may call this.
 */
export const sortPost = async (db: RoomDatabase<DB>, now: Date, today: string): Promise<void> => {
  await sql`delete from people.notices where kind = 'sign-in' and void_at <= ${now}`.execute(db)
  for (const table of ['letters', 'notices'] as const) {
    await sql`
      update ${sql.table(`people.${table}`)} set state = 'unsure', reason = 'handed-over stopped'
      where state = 'sending' and kind <> 'sign-in'`.execute(db)
    await sql`
      update ${sql.table(`people.${table}`)} set state = 'given-up', reason = coalesce(reason, (select reason from people.post_room))
      where state = 'waiting' and until < ${today}::date and (reason is not null or exists (select from people.post_room))`.execute(
      db,
    )
  }
  await sql`
    update people.letters set state = 'given-up', reason = coalesce(reason, 'here closed') from people.waves
    where waves.id = wave_id and letters.state = 'waiting' and closes_on < ${today}::date`.execute(db)
  // An old address, and who talks with whom, are kept no longer than they are of use.
  await sql`delete from people.notices where (kind = 'address-changed' or kind like 'conversation-%') and state in ('refused', 'given-up', 'unsure')`.execute(
    db,
  )
}

/** Days of trying (RFC 5321, 4.5.4.1: "at least 4-5 days"). */
export const DAYS_OF_TRYING = 5

/**
 * Makes every letter due now that certainly never went: those that wait, were refused, or were given up. Each
 * gets its full number of days again. An unsure letter is left alone, because nobody may get a letter twice.
 *
 * @returns how many letters
 */
export const sendAgain = async (tx: RoomTransaction<DB>, clock: Clock): Promise<number> => {
  const now = clock.now()
  const today = clock.today()
  const { rows } = await sql<{ n: number }>`
    with again as (
      update people.letters set state = 'waiting', reason = null, tries = 0, due_at = ${now},
        until = least(closes_on, ${today}::date + ${DAYS_OF_TRYING}::integer)
      from people.waves where waves.id = wave_id and waves.state = 'open' and closes_on >= ${today}::date
        and letters.state in ('waiting', 'refused', 'given-up')
      returning letters.id
    ), notices as (
      update people.notices set state = 'waiting', reason = null, tries = 0, due_at = ${now},
        until = ${today}::date + ${DAYS_OF_TRYING}::integer
      where state in ('waiting', 'refused', 'given-up') and kind <> 'sign-in' and reason is distinct from 'no-address'
      returning id
    ), room as (
      update people.post_room set again_at = ${now}, pauses = 1 returning 1
    )
    select count(*)::integer as n from again`.execute(tx)
  return rows[0]?.n ?? 0
}

/** One job for the whole outbox, however many letters wait. It holds nothing. */
export const wakePostRoom = async (db: RoomDatabase<DB>): Promise<void> => {
  await sql`select from people_jobs.add_job('send-post', '{}', job_key => 'send-post', max_attempts => 1)`.execute(
    db,
  )
}

/**
 * Lets one sender work at a time, in any process. The lock ends with its connection. A second sender waits and
 * then looks again, so that it sees what was queued meanwhile.
 */
export const alone = (db: RoomDatabase<DB>, work: () => Promise<void>): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`select people.begin_post()`.execute(connection)
    try {
      await work()
    } finally {
      await sql`select people.end_post()`.execute(connection)
    }
  })
