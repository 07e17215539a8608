import { type Selectable, sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB, DialoguePairs } from '../database.generated.ts'

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

export type KeptPair = Selectable<DialoguePairs>

export const pairsOf = (tx: RoomTransaction<DB>): Promise<KeptPair[]> =>
  tx.selectFrom('dialogue.pairs').selectAll().execute()

/** What is kept of a pair, if the two ever had something together. */
export const findPair = (
  tx: RoomTransaction<DB>,
  { employee, leader }: Pick<TodaysPair, 'employee' | 'leader'>,
): Promise<KeptPair | undefined> =>
  tx
    .selectFrom('dialogue.pairs')
    .selectAll()
    .where('employee_id', '=', employee)
    .where('leader_id', '=', leader)
    .executeTakeFirst()

/** Who both are when they first have something together; what is there stays. */
export const keepPair = (
  tx: RoomTransaction<DB>,
  pair: Pick<KeptPair, 'employee_id' | 'leader_id' | 'employee_known' | 'leader_known'>,
) =>
  tx
    .insertInto('dialogue.pairs')
    .values(pair)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const changePair = (
  tx: RoomTransaction<DB>,
  { employee, leader }: Pick<TodaysPair, 'employee' | 'leader'>,
  change: Partial<Omit<KeptPair, 'employee_id' | 'leader_id' | 'reminded_on'>>,
) =>
  tx
    .updateTable('dialogue.pairs')
    .set(change)
    .where('employee_id', '=', employee)
    .where('leader_id', '=', leader)
    .execute()

/** From now on this is what one of the two is known by. */
export const keepKnown = (
  tx: RoomTransaction<DB>,
  pair: Pick<TodaysPair, 'employee' | 'leader'>,
  side: 'employee_known' | 'leader_known',
  known: Buffer,
) => changePair(tx, pair, side === 'employee_known' ? { employee_known: known } : { leader_known: known })

/** Whether the other of two wrote anything for their conversations, shared or not. */
export const otherHasWritten = async (
  tx: RoomTransaction<DB>,
  { employee, leader }: Pick<TodaysPair, 'employee' | 'leader'>,
): Promise<boolean> => {
  const { rows } = await sql<{ written: boolean }>`
    select dialogue.other_has_written(${employee}::uuid, ${leader}::uuid) as written`.execute(tx)
  return rows[0]!.written
}
