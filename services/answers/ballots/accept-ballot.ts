import { Problem } from '../../plumbing/problem.ts'
import { fromBase64Url, sameBytes } from '../../ticket/encoding.ts'
import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { contextOf, type Manifest, manifestHash } from '../../ticket/manifest.ts'
import { generateTicketKeys, nullifierOf, ticketHolds, ticketInput } from '../../ticket/ticket.ts'
import type { AnswersRoom } from '../answers-room.ts'
import { readManifest } from '../waves/waves.queries.ts'
import { castBallot } from './ballots.queries.ts'

export interface BallotSent {
  readonly wave: string
  readonly segment: string
  readonly nonce: string
  readonly y: string
  readonly c: string
}

const refused = () => new Problem(403, 'refused')
/** Trouble on our side: the browser keeps the ballot and comes back. */
const later = () => new Problem(503, 'try-again-later')

/** Stands in where there is no key: a refusal is as much work as an acceptance, and tells no more. */
const DECOY = generateTicketKeys().secretKey

/**
 * Checks the ticket against the ballot it commits to, then stores the ciphertext. Whatever is wrong, the
 * answer is the same: a wrong ticket, another ballot, another segment, a closed wave.
 *
 * @throws Problem 403 `refused`
 */
export const acceptBallot = async (room: AnswersRoom, sent: BallotSent): Promise<void> => {
  const announced = await readManifest(room.db, sent.wave)
  const kept = announced && readKeptManifest(await room.manifests.read(announced.wave))
  // The manifest that the keys are for, and no other, whatever the database says.
  if (announced?.open && !sameBytes(kept?.hash ?? new Uint8Array(), manifestHash(announced.manifest)))
    throw later()
  const manifest = announced && (JSON.parse(announced.manifest) as Manifest)
  const today = room.clock.today()
  if (announced?.open && manifest && today < manifest.opens) throw later()
  const segments = manifest && (await room.segments.of(sent.wave, manifest))
  const takesIt =
    announced?.open === true &&
    manifest !== undefined &&
    today <= manifest.closes &&
    segments?.has(sent.segment) === true
  const secretKey = takesIt ? await room.ticketKeys.read(announced.wave) : undefined
  if (takesIt && secretKey === undefined) throw later()

  const hash = kept?.hash ?? manifestHash('')
  const sealed = fromBase64Url(sent.c)
  const input = ticketInput(fromBase64Url(sent.nonce), sealed)
  const key = secretKey === undefined ? DECOY : fromBase64Url(secretKey)
  const holds = ticketHolds(contextOf(hash, sent.segment), key, input, fromBase64Url(sent.y))
  if (!takesIt || !holds) throw refused()
  await castBallot(room.db, {
    wave: announced.wave,
    segment: sent.segment,
    nullifier: nullifierOf(hash, input),
    sealed,
  })
}
