import { sql } from 'kysely'
import { addDays } from '../../plumbing/calendar.ts'
import type { Clock } from '../../plumbing/clock.ts'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { LogEntry } from '../../ticket/log-chain.ts'
import type { DB } from '../database.generated.ts'
import { signInDue } from './mail-pause.queries.ts'
import { DAYS_OF_TRYING, wakePostRoom } from './post.queries.ts'

/** Letters that the room of two people asks for (`people.write_about_conversation`). */
export const ABOUT_CONVERSATIONS = [
  'conversation-proposed',
  'conversation-moved',
  'conversation-planned',
  'conversation-cancelled',
  'conversation-summary',
  'conversation-look-back',
  'conversation-rhythm',
] as const
export type AboutConversation = (typeof ABOUT_CONVERSATIONS)[number]

export const isAboutConversation = (kind: string): kind is AboutConversation =>
  (ABOUT_CONVERSATIONS as readonly string[]).includes(kind)

/** A letter that belongs to no invitation. It is kept as facts; its text is made when it is sent. */
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

/** Writes one outbox row for each notice, in the caller's transaction. @returns their ids */
export const queueNotices = async (
  tx: RoomDatabase<DB>,
  notices: readonly Notice[],
  clock: Clock,
): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const notice of notices) {
    const { id } = await tx
      .insertInto('people.notices')
      .values({ ...rowOf(notice), due_at: clock.now(), until: addDays(clock.today(), DAYS_OF_TRYING) })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  if (ids.length > 0) await wakePostRoom(tx)
  return ids
}

/** Queues a sign-in link that did not go at once, until it is void. */
export const queueSignIn = async (
  db: RoomDatabase<DB>,
  asked: {
    readonly language: string
    readonly account: string
    readonly token: string
    readonly voidAt: Date
  },
  now: Date,
): Promise<void> => {
  const { language, account, token, voidAt } = asked
  await db
    .insertInto('people.notices')
    .values({
      kind: 'sign-in',
      language,
      account_id: account,
      link_hash: hashOfToken(token),
      void_at: voidAt,
      due_at: signInDue(1, now),
    })
    .execute()
}

/** Stands in place of a mail server's code. The settings name no address to send to. */
export const NO_ADDRESS = 'no-address'

/** Queues the letters again that were held back while the works council had no address. */
export const queueHeldNotices = async (tx: RoomTransaction<DB>, clock: Clock): Promise<void> => {
  const held = await tx
    .updateTable('people.notices')
    .set({
      state: 'waiting',
      reason: null,
      tries: 0,
      due_at: clock.now(),
      until: addDays(clock.today(), DAYS_OF_TRYING),
    })
    .where('reason', '=', NO_ADDRESS)
    .executeTakeFirst()
  if (held.numUpdatedRows > 0n) await wakePostRoom(tx)
}

export interface NoticeToSend {
  readonly kind: Notice['kind'] | AboutConversation | 'conversation-leaver' | 'sign-in'
  readonly language: string
  readonly entry: number | null
  readonly joined: number | null
  readonly gone: number | null
  readonly leaders: number | null
  readonly mail: string | null
  /** Whose address was changed, or to whom a letter about a conversation goes; of those who work here today. */
  readonly employee: string | null
  readonly ownMail: string | null
  /** The address of somebody who left, where nobody else has it by now. */
  readonly leftMail: string | null
  readonly leftOn: string | null
  readonly otherName: string | null
  readonly conversation: string | null
  readonly day: string | null
  readonly hour: string | null
  readonly minutes: number | null
  readonly moves: number | null
  readonly account: string | null
  readonly voidAt: Date | null
  /** The link of that letter, by the hash of the secret that it had before. */
  readonly link: Buffer | null
  /**
   * The address for a sign-in link: of somebody employed today, or of an HR account outside the list (the next
   * field).
   */
  readonly employeeMail: string | null
  readonly accountMail: string | null
  readonly firstName: string | null
  readonly wave: string | null
  readonly fingerprint: string | null
  readonly closesOn: string | null
}

/** A notice that still has to go. Undefined when it went, or when its subject is gone. */
export const findNotice = (db: RoomDatabase<DB>, notice: string): Promise<NoticeToSend | undefined> =>
  db
    .selectFrom('people.notices as n')
    .leftJoin('people.employees as e', 'e.id', 'n.employee_id')
    .leftJoin('people.employees as h', (join) =>
      join.onRef('h.id', '=', 'n.employee_id').on('h.left_on', 'is', null),
    )
    .leftJoin('people.employees as o', (join) =>
      join.onRef('o.id', '=', 'n.about_id').on('o.left_on', 'is', null),
    )
    .leftJoin('people.employees as l', (join) =>
      join
        .onRef('l.id', '=', 'n.employee_id')
        .on('l.left_on', 'is not', null)
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('people.employees as x')
                .select('x.id')
                .whereRef('x.mail', '=', 'l.mail')
                .where('x.left_on', 'is', null),
            ),
          ),
        ),
    )
    .leftJoin('people.waves as w', 'w.id', 'n.wave_id')
    .leftJoin('people.accounts as a', 'a.id', 'n.account_id')
    .leftJoin('people.employees as s', (join) =>
      join.onRef('s.id', '=', 'a.employee_id').on('s.left_on', 'is', null),
    )
    .select([
      'n.kind as kind',
      'n.language as language',
      'n.entry as entry',
      'n.joined as joined',
      'n.gone as gone',
      'n.leaders as leaders',
      'n.mail as mail',
      'n.employee_id as employee',
      'h.mail as ownMail',
      'l.mail as leftMail',
      'l.left_on as leftOn',
      'o.first_name as otherName',
      'n.conversation_id as conversation',
      'n.on_day as day',
      'n.at_hour as hour',
      'n.minutes as minutes',
      'n.moves as moves',
      'n.account_id as account',
      'n.void_at as voidAt',
      'n.link_hash as link',
      's.mail as employeeMail',
      'a.mail as accountMail',
      'e.first_name as firstName',
      'n.wave_id as wave',
      'w.fingerprint as fingerprint',
      'w.closes_on as closesOn',
    ])
    .where('n.id', '=', notice)
    .executeTakeFirst() as Promise<NoticeToSend | undefined>

/** Letters to the works council that were refused for good, or given up. */
export const countRefusedNotices = async (db: RoomDatabase<DB>): Promise<number> => {
  const row = await db
    .selectFrom('people.notices')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('state', 'in', ['refused', 'given-up'])
    .where('kind', 'not in', ['sign-in', 'address-changed', ...ABOUT_CONVERSATIONS, 'conversation-leaver'])
    .where('reason', '<>', NO_ADDRESS)
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
