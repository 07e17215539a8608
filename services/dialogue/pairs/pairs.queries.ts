import { sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Somebody whom the one who asks may talk with today. */
export interface TodaysPair {
  readonly employee: string
  readonly leader: string
  /** Of the other. */
  readonly name: string
  readonly mail: string
}

export interface AtTheDoor {
  readonly me: string
  readonly myMail: string
  readonly pairs: readonly TodaysPair[]
}

/** The only door out of this room. @returns undefined for an account that is no employee of today */
export const askAtTheDoor = async (
  tx: RoomTransaction<DB>,
  account: string,
): Promise<AtTheDoor | undefined> => {
  const { rows } = await sql<{
    me: string
    my_mail: string
    employee: string
    leader: string | null
    name: string | null
    mail: string | null
  }>`select * from people.pair(${account}::uuid)`.execute(tx)
  const [first] = rows
  if (first === undefined) return undefined
  return {
    me: first.me,
    myMail: first.my_mail,
    pairs: rows.flatMap(({ employee, leader, name, mail }) =>
      leader === null || name === null || mail === null ? [] : [{ employee, leader, name, mail }],
    ),
  }
}

/** From here to the end of the transaction row level security shows what is theirs, and nothing else. */
export const askAs = (tx: RoomTransaction<DB>, account: string, proof: Buffer) =>
  sql`select pg_catalog.set_config('dialogue.account', ${account}, true),
    pg_catalog.set_config('dialogue.proof', ${proof.toString('hex')}, true)`.execute(tx)

export const pairsOf = (tx: RoomTransaction<DB>) => tx.selectFrom('dialogue.pairs').selectAll().execute()

/** Who both are when they first talk; what is there stays. */
export const keepPair = (
  tx: RoomTransaction<DB>,
  pair: {
    readonly employee_id: string
    readonly leader_id: string
    readonly employee_known: Buffer
    readonly leader_known: Buffer
  },
) =>
  tx
    .insertInto('dialogue.pairs')
    .values(pair)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const keepKnown = (
  tx: RoomTransaction<DB>,
  pair: Pick<TodaysPair, 'employee' | 'leader'>,
  known: { readonly employee_known: Buffer } | { readonly leader_known: Buffer },
) =>
  tx
    .updateTable('dialogue.pairs')
    .set(known)
    .where('employee_id', '=', pair.employee)
    .where('leader_id', '=', pair.leader)
    .execute()

export const keepRhythm = (
  tx: RoomTransaction<DB>,
  pair: Pick<TodaysPair, 'employee' | 'leader'>,
  rhythm: {
    readonly rhythm?: number | null
    readonly rhythm_asked: number | null
    readonly rhythm_asked_by: string | null
  },
) =>
  tx
    .updateTable('dialogue.pairs')
    .set(rhythm)
    .where('employee_id', '=', pair.employee)
    .where('leader_id', '=', pair.leader)
    .execute()

export const noteLast = (tx: RoomTransaction<DB>, employee: string, leader: string, day: string) =>
  tx
    .updateTable('dialogue.pairs')
    .set({ last_on: day })
    .where('employee_id', '=', employee)
    .where('leader_id', '=', leader)
    .execute()
