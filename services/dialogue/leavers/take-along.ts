import { inTransaction } from '../../plumbing/postgres.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import type { WholeConversation } from '../dialogue.contract.ts'
import { leaverLinkUnknown } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { proven } from '../pairs/enter.ts'
import { wholeRecord } from '../record/own-record.ts'
import { askAsLeaver, whoLeft } from './leavers.queries.ts'

/**
 * What `exportOwn` gives who works here, for who left and has the link. It opens only what its employee was known in
 * by the address that the link went to.
 *
 * @throws Problem 403 for a link that is unknown or too old, or that went to an address which is not the known one
 */
export const takeAlong = (room: DialogueRoom, token: string): Promise<readonly WholeConversation[]> =>
  inTransaction(room.db, async (tx) => {
    const left = await whoLeft(tx, hashOfToken(token), room.clock.today())
    if (left === undefined) throw leaverLinkUnknown()
    const found = { me: left.employee, myMail: left.mail, pairs: [] }
    const inside = { ...(await proven(room.keys, found)), tx, letters: { written: false } }
    await askAsLeaver(tx, inside.me, inside.proof)
    const whole = await wholeRecord(room, inside)
    if (whole.length === 0) throw leaverLinkUnknown()
    return whole
  })
