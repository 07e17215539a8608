import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { noPair, roomShut } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import type { ConversationRow } from '../rows.queries.ts'
import type { RoomKeys } from '../seals/room-keys.ts'
import { knownBy } from './known-address.ts'
import { type AtTheDoor, askAs, askAtTheDoor, type TodaysPair } from './pairs.queries.ts'

/** An account, and the address that it signed in with. */
export interface Asker {
  readonly account: string
  readonly mail: string | null
}

/** Somebody inside the room, for one transaction. */
export interface Inside extends AtTheDoor {
  readonly tx: RoomTransaction<DB>
  /** What their address of today makes; the database compares it with what is known of them. */
  readonly proof: Buffer
  /** The same of the other of a pair. */
  readonly knownOf: (employee: string, mail: string) => Buffer
  /** Whether a letter was handed over in this transaction. */
  readonly letters: { written: boolean }
}

/** Somebody, with what their address makes. */
export const proven = async (keys: RoomKeys, found: AtTheDoor): Promise<Omit<Inside, 'tx' | 'letters'>> => {
  const key = await keys.threshold()
  const knownOf = (employee: string, mail: string) => knownBy(key, employee, mail)
  return { ...found, knownOf, proof: knownOf(found.me, found.myMail) }
}

/**
 * Everything that happens in this room happens in here: as one employee, who sees what belongs to them. A staff list
 * may come between the look at a session and this transaction; then the address is no longer the one that was signed
 * in with, and nothing is read: HR could otherwise sign in at an address of its own, and bring the right one back.
 *
 * @throws Problem 403 for an account that belongs to no employee of today, 423 for another address than theirs
 */
export const enter = async <Result>(
  { db, keys, wakePostRoom }: DialogueRoom,
  { account, mail }: Asker,
  work: (inside: Inside) => Promise<Result>,
): Promise<Result> => {
  const letters = { written: false }
  const result = await inTransaction(db, async (tx) => {
    const found = await askAtTheDoor(tx, account)
    if (found === undefined) throw noPair()
    if (found.myMail !== mail) throw roomShut()
    const inside = { ...(await proven(keys, found)), tx, letters }
    await askAs(tx, account, inside.proof)
    return work(inside)
  })
  // What is committed is done; a letter that nobody wakes the post room for goes within a minute.
  if (letters.written) await wakePostRoom().catch(() => undefined)
  return result
}

/** The pair that these two are today, if they are one. */
const findTodaysPair = ({ pairs }: Inside, employee: string, leader: string): TodaysPair | undefined =>
  pairs.find((one) => one.employee === employee && one.leader === leader)

/** The pair that the two of a conversation are today: a later leader who reads it stands for the one of then. */
export const todaysPairOf = (
  inside: Inside,
  { employee_id, leader_id }: Pick<ConversationRow, 'employee_id' | 'leader_id'>,
): TodaysPair | undefined =>
  findTodaysPair(inside, employee_id, employee_id === inside.me ? leader_id : inside.me)

/** @throws Problem 403 where these two are no pair today */
export const pairWith = (inside: Inside, employee: string, leader: string): TodaysPair => {
  const pair = findTodaysPair(inside, employee, leader)
  if (pair === undefined) throw noPair()
  return pair
}
