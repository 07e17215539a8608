import { createHash } from 'node:crypto'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { actDiffers } from '../people.problems.ts'
import { beginAct, findAct, keepReply } from './acts.queries.ts'

/** One press of a button, however often the request is sent. */
export interface Act {
  readonly account: string
  /**
   * The page makes it, and sends it again when the reply was lost. Without a key every request is an act of its
   * own.
   */
  readonly key: string | undefined
  /** Everything that was asked, with the route. The same key must mean the same request. */
  readonly asked: string | Uint8Array
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * Does the work once for a key. A request with the same key gets the same reply again, from any process. The
 * key is written in the transaction of the work, so a second request waits for the first and finds its reply.
 * What was refused left nothing behind, so it is tried again.
 *
 * @param work its result must survive JSON
 * @throws Problem 422 `act-differs` when the key was used for something else
 */
export const actOnce = async <Reply>(
  tx: RoomTransaction<DB>,
  act: Act | undefined,
  work: () => Promise<Reply>,
): Promise<Reply> => {
  if (act?.key === undefined) return work()
  const ours = { account: act.account, key: act.key }
  const asked = createHash('sha256').update(act.asked).digest()
  if (!(await beginAct(tx, ours, asked, act.today))) {
    const before = await findAct(tx, ours)
    if (!before.asked.equals(asked)) throw actDiffers()
    return before.reply as Reply
  }
  const reply = await work()
  await keepReply(tx, ours, reply)
  return reply
}
