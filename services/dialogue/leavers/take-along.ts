import { createHash } from 'node:crypto'
import { inTransaction } from '../../plumbing/postgres.ts'
import type { WholeConversation } from '../dialogue.contract.ts'
import { leaverLinkUnknown } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { knownBy } from '../pairs/known-address.ts'
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
    const hash = createHash('sha256').update(token).digest()
    const left = await whoLeft(tx, hash, room.clock.today())
    if (left === undefined) throw leaverLinkUnknown()
    const { employee: me, mail: myMail } = left
    const key = await room.keys.threshold()
    const knownOf = (employee: string, mail: string) => knownBy(key, employee, mail)
    const proof = knownOf(me, myMail)
    await askAsLeaver(tx, me, proof)
    const inside = { me, myMail, pairs: [], tx, proof, knownOf, letters: { written: false } }
    const whole = await wholeRecord(room, inside)
    if (whole.length === 0) throw leaverLinkUnknown()
    return whole
  })
