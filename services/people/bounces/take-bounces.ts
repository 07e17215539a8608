import { inTransaction } from '../../plumbing/postgres.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { LetterKind } from '../post-room/letters.queries.ts'
import { listWaves, oneAtATime } from '../pulses/waves.queries.ts'
import { type CameBack, putBack, whoWasWrittenTo } from './bounces.queries.ts'
import { type Bounce, readReport } from './read-report.ts'

type Room = Pick<PeopleRoom, 'db' | 'keys' | 'clock'>
type Letter = Pick<CameBack, 'wave' | 'employee' | 'kind'>
const KINDS: readonly LetterKind[] = ['invitation', 'reminder']

/**
 * By which id each letter of each open wave travels. It is made anew and thrown away: to keep such a list would be to keep
 * a second name for everybody. When a wave's secret is gone, no report about it says anything to anybody.
 */
const lettersByEnvelope = async ({ db, keys }: Room): Promise<ReadonlyMap<string, Letter>> => {
  const letters = new Map<string, Letter>()
  for (const { id: wave, state } of await listWaves(db)) {
    const secret = state === 'open' ? await keys.invitation.read(wave) : undefined
    if (secret === undefined) continue
    const derived = new InvitationSecret(secret)
    for (const employee of await whoWasWrittenTo(db, wave))
      for (const kind of KINDS) letters.set(derived.envelopeFor(kind, employee), { wave, employee, kind })
  }
  return letters
}

/**
 * Takes reports of mail servers. Each letter of ours that did not arrive stands among the letters that did not go,
 * with the reason. What is no report, no failure, or about no letter of an open wave does nothing.
 *
 * @param messages each as it came, one byte a character
 * @returns how many letters were put back
 */
export const takeBounces = async (room: Room, messages: readonly string[]): Promise<number> => {
  const bounces = messages.map(readReport).filter((one): one is Bounce => one !== undefined)
  if (bounces.length === 0) return 0
  const letters = await lettersByEnvelope(room)
  return inTransaction(room.db, async (tx) => {
    // A wave that is stopped or counted meanwhile has no letters any more, and gets none.
    await oneAtATime(tx)
    let back = 0
    for (const { envelope, status } of bounces) {
      const letter = letters.get(envelope)
      const reason = `bounced ${status}`
      if (letter !== undefined && (await putBack(tx, { ...letter, reason }, room.clock))) back++
    }
    return back
  })
}
