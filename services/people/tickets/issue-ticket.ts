import { requestMalformed } from '../../plumbing/plumbing.problems.ts'
import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { contextOf } from '../../ticket/manifest.ts'
import { issueTicket } from '../../ticket/on-server/ticket.ts'
import type { Evaluation } from '../../ticket/ticket.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import { invitationUnknown, segmentDiffers, ticketAskedAlready, waveKeysMissing } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { findOpenWave } from '../pulses/waves.queries.ts'
import { type FoundInvitation, findInvitation, keepEvaluation } from './tickets.queries.ts'

export interface TicketAsked {
  readonly invitation: string
  readonly fingerprint: string
  readonly segment: string
  readonly blinded: string
}

export const CODE_LENGTH = 10
const EVALUATED_LENGTH = 32

/** @returns 96 bytes: what was evaluated and the proof, as they are kept */
const evaluate = (context: Uint8Array, secretKey: string, blinded: Uint8Array): Buffer => {
  try {
    const { evaluated, proof } = issueTicket(context, Buffer.from(secretKey, 'base64url'), blinded)
    return Buffer.concat([evaluated, proof])
  } catch {
    throw requestMalformed()
  }
}

const asEvaluation = (kept: Uint8Array): Evaluation => ({
  evaluated: kept.subarray(0, EVALUATED_LENGTH),
  proof: kept.subarray(EVALUATED_LENGTH),
})

/** @throws Problem unless this invitation may ask with these bytes, for the first time or once more */
const refuseUnlessTheirs = (
  found: FoundInvitation | undefined,
  segment: string,
  blinded: Buffer,
  byCode: boolean,
): FoundInvitation => {
  if (found === undefined) throw invitationUnknown()
  // Somebody who holds a link may be told why. Somebody who types codes until one fits may not.
  if (found.segment !== segment) throw byCode ? invitationUnknown() : segmentDiffers()
  // The same bytes mean the same request, asked again after a lost reply. So nobody loses a vote by it.
  if (found.blinded?.equals(blinded) === false) throw ticketAskedAlready()
  return found
}

/**
 * Gives one blind evaluation to each invitation. What is evaluated cannot be recognised later: the server never
 * learns the ticket it helped to make.
 *
 * An invitation is looked up before anything is computed. Nobody guesses 128 bits, so a quick refusal teaches
 * nothing, and a stranger costs only one look-up. A code can be guessed, so a wrong code takes as much work as
 * a right one. The answer is kept, and a repeated request gets the same answer.
 *
 * @throws Problem of `people.problems.ts`
 */
export const issueTicketFor = async (room: PeopleRoom, asked: TicketAsked): Promise<Evaluation> => {
  const wave = await findOpenWave(room.db, asked.fingerprint, room.clock.today())
  if (wave === undefined) throw invitationUnknown()
  const ticketKey = await room.keys.ticket.read(wave.id)
  const secret = await room.keys.invitation.read(wave.id)
  const named = readKeptManifest(await room.keys.manifests.read(wave.id))
  if (ticketKey === undefined || secret === undefined || named === undefined) throw waveKeysMissing()
  const byCode = asked.invitation.length === CODE_LENGTH
  const mac = new InvitationSecret(secret).macOf(asked.invitation)
  const blinded = Buffer.from(asked.blinded, 'base64url')
  const look = async () => {
    const found = await findInvitation(room.db, wave.id, mac, byCode)
    return () => refuseUnlessTheirs(found, asked.segment, blinded, byCode)
  }

  const theirs = await look()
  const kept = byCode ? undefined : theirs().evaluation
  if (kept) return asEvaluation(kept)
  // Evaluated before anything is kept, so bad bytes use no invitation up.
  const evaluation = evaluate(contextOf(named.hash, asked.segment), ticketKey, blinded)
  const { employee, evaluation: before } = theirs()
  if (before) return asEvaluation(before)
  if (await keepEvaluation(room.db, wave.id, employee, blinded, evaluation)) return asEvaluation(evaluation)
  // When several requests come at once, all of them get the answer that was kept first.
  const { evaluation: first } = (await look())()
  if (!first) throw invitationUnknown()
  return asEvaluation(first)
}
