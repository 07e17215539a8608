import type { AnswerSheet } from '../../../services/ballot/answer-sheet.ts'
import { writeSheet } from '../../../services/ballot/write-sheet.ts'
import { seal } from '../../../services/sealing/seal.ts'
import { fromBase64Url, toBase64Url } from '../../../services/ticket/encoding.ts'
import { contextOf, receiptOf } from '../../../services/ticket/manifest.ts'
import { finaliseTicket, requestTicket, ticketInput } from '../../../services/ticket/ticket.ts'
import type { LoadedWave } from './load-wave.ts'
import { SendStopped } from './refusals.ts'
import type { Servers } from './servers.ts'
import type { AskingBallot, CastingBallot, PendingBallot, PendingStore } from './storage.ts'

/** @throws SendStopped when a key of the manifest is no key; whoever made it made it for everybody alike */
const prepare = async (wave: LoadedWave, context: Uint8Array, nonce: Uint8Array, sheet: AnswerSheet) => {
  // Trouble with the answers themselves is ours, and not the server's.
  const plain = writeSheet(wave.form, sheet)
  try {
    const sealed = await seal(fromBase64Url(wave.manifest.tpk), context, plain)
    const input = ticketInput(nonce, sealed)
    return { sealed, request: requestTicket(context, fromBase64Url(wave.manifest.pk), input) }
  } catch {
    throw new SendStopped('key-unusable')
  }
}

/** Seals the answers and writes down what is needed to finish, before anything leaves the phone. */
export const sealAndKeep = async (
  wave: LoadedWave,
  invitation: string,
  sheet: AnswerSheet,
  store: PendingStore,
): Promise<AskingBallot> => {
  const context = contextOf(wave.hash, wave.segment.id)
  const nonce = crypto.getRandomValues(new Uint8Array(32))
  const { sealed, request } = await prepare(wave, context, nonce, sheet)
  const pending: AskingBallot = {
    stage: 'asking',
    fingerprint: wave.fingerprint,
    segmentKey: wave.segmentKey,
    closes: wave.manifest.closes,
    invitation,
    blind: toBase64Url(request.blind),
    blinded: toBase64Url(request.blinded),
    nonce: toBase64Url(nonce),
    sealed: toBase64Url(sealed),
  }
  await store.write(pending)
  return pending
}

const REFUSED_TICKET: Readonly<Record<string, 'already-used' | 'segment-differs'>> = {
  'ticket-asked-already': 'already-used',
  'segment-differs': 'segment-differs',
}

const askEvaluation = async (servers: Servers, pending: AskingBallot, segment: string) => {
  const { invitation, fingerprint, blinded } = pending
  const asked = await servers.workplace
    .POST('/tickets', { body: { invitation, fingerprint, segment, blinded } })
    .catch(() => {
      throw new SendStopped('try-again')
    })
  if (asked.data !== undefined) return asked.data
  const { status } = asked.response
  if (status === 409) {
    const { code } = asked.error as { code?: string }
    throw new SendStopped(REFUSED_TICKET[code ?? ''] ?? 'already-used')
  }
  throw new SendStopped(status === 404 ? 'closed' : 'try-again')
}

/**
 * Asks for the ticket and checks its proof. From here on nothing on the phone leads to the invitation.
 * Whatever is wrong with the reply, nothing is sent to the answers server.
 *
 * @throws SendStopped
 */
const finalise = async (
  servers: Servers,
  wave: LoadedWave,
  pending: AskingBallot,
  store: PendingStore,
): Promise<CastingBallot> => {
  const evaluation = await askEvaluation(servers, pending, wave.segment.id)
  let ticket: Uint8Array
  try {
    ticket = finaliseTicket(
      contextOf(wave.hash, wave.segment.id),
      fromBase64Url(wave.manifest.pk),
      ticketInput(fromBase64Url(pending.nonce), fromBase64Url(pending.sealed)),
      { blind: fromBase64Url(pending.blind), blinded: fromBase64Url(pending.blinded) },
      { evaluated: fromBase64Url(evaluation.evaluated), proof: fromBase64Url(evaluation.proof) },
    )
  } catch {
    throw new SendStopped('proof-does-not-hold')
  }
  const { fingerprint, closes, nonce, sealed } = pending
  const casting: CastingBallot = {
    stage: 'casting',
    fingerprint,
    segment: wave.segment.id,
    closes,
    ticket: toBase64Url(ticket),
    nonce,
    sealed,
  }
  await store.write(casting)
  return casting
}

/**
 * Sends a ballot whose ticket is finalised. It needs no manifest: nothing on the phone leads back any more.
 *
 * @returns the receipt
 * @throws SendStopped
 */
const cast = async (servers: Servers, pending: CastingBallot, store: PendingStore): Promise<string> => {
  const { fingerprint, segment, nonce, ticket, sealed } = pending
  const sent = await servers.answers
    .POST('/ballots', {
      body: { wave: fingerprint, segment, nonce, y: ticket, c: sealed },
      keepalive: true,
    })
    .catch(() => {
      throw new SendStopped('try-again')
    })
  if (sent.response.status === 403) throw new SendStopped('ballot-refused')
  if (sent.response.status !== 204) throw new SendStopped('try-again')
  await store.clear()
  return receiptOf(fromBase64Url(sealed))
}

/**
 * Finishes a ballot that is on its way, from whatever stage it is in: a lost reply, a closed page, a second
 * visit. The same bytes ask for the same ticket, and a ballot that is in already is simply accepted again.
 *
 * @param waveOf asked only where the ticket is still to be asked for
 * @returns the receipt
 * @throws SendStopped; on `try-again` everything stays in the store
 */
export const finishPending = async (
  servers: Servers,
  pending: PendingBallot,
  store: PendingStore,
  waveOf: (pending: AskingBallot) => Promise<LoadedWave>,
): Promise<string> => {
  const casting =
    pending.stage === 'asking' ? await finalise(servers, await waveOf(pending), pending, store) : pending
  return cast(servers, casting, store)
}

/** Seals, asks for the ticket, casts. @returns the receipt @throws SendStopped */
export const sendBallot = async (
  servers: Servers,
  wave: LoadedWave,
  invitation: string,
  sheet: AnswerSheet,
  store: PendingStore,
): Promise<string> => {
  const pending = await sealAndKeep(wave, invitation, sheet, store)
  return finishPending(servers, pending, store, async () => wave)
}
