import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { LogEntry } from '../../ticket/log-chain.ts'
import type { DB } from '../database.generated.ts'

/** A letter that belongs to no invitation. Kept as facts; the text is made when it is sent. */
export type Notice = { readonly language: string } & (
  | { readonly kind: 'wave-opened' | 'wave-stopped' | 'wave-counted'; readonly entry: number }
  | ({ readonly kind: 'staff-list-changed'; readonly wave: string } & GroupChanges)
  | { readonly kind: 'address-changed'; readonly employee: string; readonly mail: string }
)

/** What a new staff list did to the groups of an open wave, in numbers. */
export interface GroupChanges {
  readonly joined: number
  readonly gone: number
  readonly leaders: number
}

const rowOf = (notice: Notice) => {
  const { kind, language } = notice
  if (notice.kind === 'address-changed')
    return { kind, language, employee_id: notice.employee, mail: notice.mail }
  if (notice.kind !== 'staff-list-changed') return { kind, language, entry: notice.entry }
  const { wave, joined, gone, leaders } = notice
  return { kind, language, wave_id: wave, joined, gone, leaders }
}

/** The job holds the row's id only. */
const addJob = async (tx: RoomTransaction<DB>, id: string): Promise<void> => {
  await sql`select people_jobs.add_job('send-notice', pg_catalog.json_build_object('notice', ${id}::uuid), max_attempts => 12)`.execute(
    tx,
  )
}

/** One outbox row and one job for each, in the caller's transaction. */
export const queueNotices = async (tx: RoomTransaction<DB>, notices: readonly Notice[]): Promise<void> => {
  for (const notice of notices) {
    const { id } = await tx
      .insertInto('people.notices')
      .values(rowOf(notice))
      .returning('id')
      .executeTakeFirstOrThrow()
    await addJob(tx, id)
  }
}

/** Stands where a mail server's code would: nobody to send it to, as the settings are. */
export const NO_ADDRESS = 'no-address'

/** What was held back while the works council had no address goes its way again. */
export const queueHeldNotices = async (tx: RoomTransaction<DB>): Promise<void> => {
  const held = await tx
    .updateTable('people.notices')
    .set({ refused_with: null })
    .where('refused_with', '=', NO_ADDRESS)
    .returning('id')
    .execute()
  for (const { id } of held) await addJob(tx, id)
}

export interface NoticeToSend {
  readonly kind: Notice['kind']
  readonly language: string
  readonly entry: number | null
  readonly joined: number | null
  readonly gone: number | null
  readonly leaders: number | null
  readonly mail: string | null
  readonly firstName: string | null
  readonly fingerprint: string | null
  readonly closesOn: string | null
}

/** A notice that still has to go; undefined when it went, or what it was about is gone. */
export const findNotice = (db: RoomDatabase<DB>, notice: string): Promise<NoticeToSend | undefined> =>
  db
    .selectFrom('people.notices as n')
    .leftJoin('people.employees as e', 'e.id', 'n.employee_id')
    .leftJoin('people.waves as w', 'w.id', 'n.wave_id')
    .select([
      'n.kind as kind',
      'n.language as language',
      'n.entry as entry',
      'n.joined as joined',
      'n.gone as gone',
      'n.leaders as leaders',
      'n.mail as mail',
      'e.first_name as firstName',
      'w.fingerprint as fingerprint',
      'w.closes_on as closesOn',
    ])
    .where('n.id', '=', notice)
    .executeTakeFirst() as Promise<NoticeToSend | undefined>

export const noticeWent = async (db: RoomDatabase<DB>, notice: string): Promise<void> => {
  await db.deleteFrom('people.notices').where('id', '=', notice).execute()
}

export const noticeRefused = async (db: RoomDatabase<DB>, notice: string, code: string): Promise<void> => {
  await db.updateTable('people.notices').set({ refused_with: code }).where('id', '=', notice).execute()
}

/** Letters to the works council that its mail server refused for good. */
export const countRefusedNotices = async (db: RoomDatabase<DB>): Promise<number> => {
  const row = await db
    .selectFrom('people.notices')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('refused_with', 'is not', null)
    .where('refused_with', '<>', NO_ADDRESS)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Public read of the answers room: the transparency log, in order. */
export const readLog = async (db: RoomDatabase<DB>): Promise<readonly LogEntry[]> => {
  const { rows } = await sql<{ entry: string }>`select entry from answers.read_log() as entry`.execute(db)
  return rows.map(({ entry }) => JSON.parse(entry) as LogEntry)
}

/** The last entry of the log that the works council was told of; 0 before the first. */
export const readTold = async (db: RoomDatabase<DB>): Promise<number> => {
  const row = await db.selectFrom('people.council_news').select('told').executeTakeFirst()
  return row?.told ?? 0
}

export const keepTold = async (tx: RoomTransaction<DB>, told: number): Promise<void> => {
  await tx
    .insertInto('people.council_news')
    .values({ only_one: true, told })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ told }))
    .execute()
}
