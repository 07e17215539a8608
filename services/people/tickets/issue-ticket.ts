import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { fromBase64Url, sameBytes } from '../../ticket/encoding.ts'
import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { contextOf } from '../../ticket/manifest.ts'
import { type Evaluation, issueTicket } from '../../ticket/ticket.ts'
import type { DB } from '../database.generated.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import type { PeopleRoom } from '../people-room.ts'
import { findOpenWave } from '../pulses/waves.queries.ts'
import {
  blindedMalformed,
  invitationUnknown,
  segmentDiffers,
  ticketAskedAlready,
  waveKeysMissing,
} from './tickets.problems.ts'
import { keepBlinded, lockInvitation } from './tickets.queries.ts'

export interface TicketAsked {
  readonly invitation: string
  readonly fingerprint: string
  readonly segment: string
  readonly blinded: string
}

const CODE_LENGTH = 10

const evaluate = (context: Uint8Array, secretKey: string, blinded: Uint8Array): Evaluation => {
  try {
    return issueTicket(context, fromBase64Url(secretKey), blinded)
  } catch {
    throw blindedMalformed()
  }
}

const keepOrRecognise = async (
  tx: RoomTransaction<DB>,
  wave: string,
  mac: Uint8Array,
  segment: string,
  blinded: Uint8Array,
  byCode: boolean,
): Promise<void> => {
  const found = await lockInvitation(tx, wave, mac)
  if (found === undefined) throw invitationUnknown()
  // Who holds a link may be told; who types codes until one fits may not.
  if (found.segment !== segment) throw byCode ? invitationUnknown() : segmentDiffers()
  if (found.blinded === null) return keepBlinded(tx, wave, found.employee, blinded)
  // The same bytes are the same request asked again after a lost reply; that costs nobody the vote.
  if (!sameBytes(found.blinded, blinded)) throw ticketAskedAlready()
}

/**
 * Gives one blind evaluation to each invitation. What is evaluated cannot be recognised later: the
 * server never learns the ticket it helped to make.
 *
 * @throws Problem of `tickets.problems.ts`
 */
export const issueTicketFor = async (room: PeopleRoom, asked: TicketAsked): Promise<Evaluation> => {
  const wave = await findOpenWave(room.db, asked.fingerprint, room.clock.today())
  const ticketKey = wave && (await room.keys.ticket.read(wave.id))
  const secret = wave && (await room.keys.invitation.read(wave.id))
  const kept = wave && readKeptManifest(await room.keys.manifests.read(wave.id))
  if (wave === undefined) throw invitationUnknown()
  if (ticketKey === undefined || secret === undefined || kept === undefined) throw waveKeysMissing()
  const blinded = fromBase64Url(asked.blinded)
  // Evaluated before anything is kept, and for unknown invitations too: bad bytes use no invitation up,
  // and a guess takes as long as the real thing.
  const evaluation = evaluate(contextOf(kept.hash, asked.segment), ticketKey, blinded)
  const mac = new InvitationSecret(secret).macOf(asked.invitation)
  await inTransaction(room.db, (tx) =>
    keepOrRecognise(tx, wave.id, mac, asked.segment, blinded, asked.invitation.length === CODE_LENGTH),
  )
  return evaluation
}
