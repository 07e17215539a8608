import { readKeptManifest } from '../../ticket/kept-manifest.ts'
import { contextOf } from '../../ticket/manifest.ts'
import { nullifierOf, ticketHolds, ticketInput } from '../../ticket/on-server/ticket.ts'
import { generateTicketKeys } from '../../ticket/ticket.ts'
import { refused, tryAgainLater } from '../answers.problems.ts'
import type { AnswersRoom } from '../answers-room.ts'
import { readWaveState } from '../waves/waves.queries.ts'
import { castBallot } from './ballots.queries.ts'

export interface BallotSent {
  /** Of the manifest of the wave. */
  readonly fingerprint: string
  readonly segment: string
  readonly nonce: string
  readonly y: string
  readonly c: string
}

/**
 * These stand in where there is no key or no wave. So a refusal takes as much work as an acceptance, and tells
 * nothing by its time.
 */
const DECOY_KEY = generateTicketKeys().secretKey
const DECOY_HASH = new Uint8Array(32)
const NO_WAVE = '00000000-0000-0000-0000-000000000000'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64url')

/**
 * Checks the ticket against the ballot that it commits to, then stores the ciphertext. The refusal is always
 * the same, whether the ticket is wrong, the ballot or the segment is another one, or the wave is closed.
 *
 * @throws Problem 403 `refused`
 */
export const acceptBallot = async (room: AnswersRoom, sent: BallotSent): Promise<void> => {
  const announced = await readWaveState(room.db, sent.fingerprint)
  const kept = announced && readKeptManifest(await room.manifests.read(announced.wave))
  // Only the manifest that the keys are for counts, whatever the database says.
  const manifest = kept && (await room.known.of(sent.fingerprint, kept.hash))
  if (announced?.open && manifest === undefined) throw tryAgainLater()
  const today = room.clock.today()
  if (announced?.open && manifest && today < manifest.opens) throw tryAgainLater()
  const segments = manifest && (await room.segments.of(sent.fingerprint, manifest))
  const takesIt =
    announced?.open === true &&
    manifest !== undefined &&
    today <= manifest.closes &&
    segments?.has(sent.segment) === true
  // The key is looked up whatever is wrong, because the look-up takes time too.
  const secretKey = await room.ticketKeys.read(announced?.wave ?? NO_WAVE)
  if (takesIt && secretKey === undefined) throw tryAgainLater()

  const hash = kept?.hash ?? DECOY_HASH
  const sealed = bytesOf(sent.c)
  const input = ticketInput(bytesOf(sent.nonce), sealed)
  const key = takesIt && secretKey !== undefined ? bytesOf(secretKey) : DECOY_KEY
  const holds = ticketHolds(contextOf(hash, sent.segment), key, input, bytesOf(sent.y))
  if (!takesIt || !holds) throw refused()
  await castBallot(room.db, {
    wave: announced.wave,
    segment: sent.segment,
    nullifier: nullifierOf(hash, input),
    sealed,
  })
}
