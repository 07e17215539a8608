import { writeSheet } from '../../services/ballot/write-sheet.ts'
import { seal } from '../../services/sealing/seal.ts'
import { fromBase64Url, toBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import { finaliseTicket, requestTicket, ticketInput } from '../../services/ticket/ticket.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { type Respondent, sheetOfAll } from './respondents.ts'
import type { World } from './world.ts'

/** What is posted to the answers server. */
export interface ReadyBallot {
  /** The fingerprint: the field is called so on the wire. */
  readonly wave: string
  readonly segment: string
  readonly nonce: string
  readonly y: string
  readonly c: string
}

/** JSON as the page sends it: without a preflight. */
export const postPlain = (url: '/tickets' | '/ballots' | '/codes', body: unknown) =>
  ({
    method: 'POST',
    url,
    headers: { 'content-type': 'text/plain' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  }) as const

const sealedSheet = (wave: LoadedWave, value: number): Promise<Uint8Array> =>
  seal(
    fromBase64Url(wave.manifest.tpk),
    contextOf(wave.hash, wave.segment.id),
    writeSheet(wave.form, sheetOfAll(value)(wave)),
  )

/**
 * The protocol by hand up to the ballot, which is not cast: for whoever wants to change it, or to send it
 * more than once.
 *
 * @param change what is done to the sealed sheet before a ticket is asked for it
 */
export const readyBallot = async (
  world: World,
  person: Respondent,
  change: (sealed: Uint8Array) => Uint8Array = (sealed) => sealed,
): Promise<ReadyBallot> => {
  const wave = await loadWave(world.servers, person.link)
  const context = contextOf(wave.hash, wave.segment.id)
  const publicKey = fromBase64Url(wave.manifest.pk)
  const sealed = change(await sealedSheet(wave, 3))
  const nonce = crypto.getRandomValues(new Uint8Array(32))
  const input = ticketInput(nonce, sealed)
  const request = requestTicket(context, publicKey, input)
  const { invitation, fingerprint } = person.link
  const reply = await world.workplace.inject(
    postPlain('/tickets', {
      invitation,
      fingerprint,
      segment: wave.segment.id,
      blinded: toBase64Url(request.blinded),
    }),
  )
  const { evaluated, proof } = reply.json()
  const ticket = finaliseTicket(context, publicKey, input, request, {
    evaluated: fromBase64Url(evaluated),
    proof: fromBase64Url(proof),
  })
  return {
    wave: fingerprint,
    segment: wave.segment.id,
    nonce: toBase64Url(nonce),
    y: toBase64Url(ticket),
    c: toBase64Url(sealed),
  }
}
