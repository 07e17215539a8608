import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** To one of two people. Nothing in it tells what they talk about, or where. */
export interface LetterAbout {
  readonly to: string
  readonly about: string
  readonly kind:
    | 'conversation-proposed'
    | 'conversation-moved'
    | 'conversation-planned'
    | 'conversation-cancelled'
    | 'conversation-summary'
    | 'conversation-look-back'
    | 'conversation-rhythm'
  /** Which, and when, where the letter says so. */
  readonly time?: {
    readonly conversation: string
    readonly day: string
    readonly hour: string
    readonly minutes: number
    readonly moves: number
  }
}

/** Hands a letter to the post room, in the caller's transaction. @throws Error `OH008` where the two are no pair today */
export const writeLetterAbout = (tx: RoomTransaction<DB>, { to, about, kind, time }: LetterAbout) =>
  sql`select people.write_about_conversation(${to}::uuid, ${about}::uuid, ${kind}, ${time?.conversation ?? null}::uuid,
    ${time?.day ?? null}::date, ${time?.hour ?? null}, ${time?.minutes ?? null}::integer, ${time?.moves ?? null}::integer)`.execute(
    tx,
  )

export interface PairByTheClock {
  readonly employee: string
  readonly leader: string
  readonly employee_known: Buffer
  readonly leader_known: Buffer
  /** The leader reads it no more, and is told nothing. */
  readonly leader_gone?: boolean
}

/** Conversations on which both look back today; none is named twice. */
export const lookBackToday = async (
  db: RoomDatabase<DB>,
  today: string,
): Promise<readonly PairByTheClock[]> =>
  (await sql<PairByTheClock>`select * from dialogue.look_back_today(${today}::date)`.execute(db)).rows

/** Pairs that have not talked for as long as they chose; at most once in that time. */
export const longAgo = async (db: RoomDatabase<DB>, today: string): Promise<readonly PairByTheClock[]> =>
  (await sql<PairByTheClock>`select * from dialogue.long_ago(${today}::date)`.execute(db)).rows

/** Spends a link that went to an old address. @returns that address, if it was one of who asks */
export const saidAtOldAddress = async (
  tx: RoomTransaction<DB>,
  account: string,
  tokenHash: Buffer,
  today: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ mail: string | null }>`
    select people.said_at_old_address(${account}::uuid, ${tokenHash}, ${today}::date) as mail`.execute(tx)
  return rows[0]?.mail ?? undefined
}
