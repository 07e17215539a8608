import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { noPair, roomShut } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
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
    const key = await keys.threshold()
    const knownOf = (employee: string, mail: string) => knownBy(key, employee, mail)
    const proof = knownOf(found.me, found.myMail)
    await askAs(tx, account, proof)
    return work({ ...found, tx, proof, knownOf, letters })
  })
  // What is committed is done; a letter that nobody wakes the post room for goes within a minute.
  if (letters.written) await wakePostRoom().catch(() => undefined)
  return result
}

/** The pair of today that these two are. @throws Problem 403 */
export const pairWith = (inside: Inside, employee: string, leader: string): TodaysPair => {
  const pair = inside.pairs.find((one) => one.employee === employee && one.leader === leader)
  if (pair === undefined) throw noPair()
  return pair
}
