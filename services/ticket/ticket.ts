import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, sameBytes, utf8 } from './encoding.ts'

/**
 * The unlinkable right to answer once: RFC 9497, POPRF mode, ristretto255-SHA512. One key a wave; the
 * public `context` binds wave and segment. The server that evaluates never sees the input, the server
 * that redeems never saw the person, and a proof shows that everybody got the same key.
 */
export interface TicketKeys {
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
}

/** What a browser keeps until its ticket is finalised. */
export interface TicketRequest {
  readonly blind: Uint8Array
  readonly blinded: Uint8Array
}

/** 32 bytes evaluated and 64 bytes proof: what the workplace server answers. */
export interface Evaluation {
  readonly evaluated: Uint8Array
  readonly proof: Uint8Array
}

export const generateTicketKeys = (): TicketKeys => ristretto255_oprf.poprf(utf8('')).generateKeyPair()

/** The ticket's input commits to the sealed ballot: nobody between can put another ballot in its place. */
export const ticketInput = (nonce: Uint8Array, sealed: Uint8Array): Uint8Array =>
  sha256(concat(utf8('tok|'), nonce, sha256(sealed)))

/** Browser: blinds the input (RFC 9497 §3.3.3, Blind). */
export const requestTicket = (
  context: Uint8Array,
  publicKey: Uint8Array,
  input: Uint8Array,
): TicketRequest => {
  const { blind, blinded } = ristretto255_oprf.poprf(context).blind(input, publicKey)
  return { blind, blinded }
}

/** A key file that was overwritten would let anybody make tickets. */
const refuseEmptyKey = (secretKey: Uint8Array): void => {
  if (secretKey.every((byte) => byte === 0)) throw new Error('the ticket key is empty')
}

/**
 * Workplace server: evaluates without seeing (RFC 9497 §3.3.3, BlindEvaluate).
 *
 * @throws Error when the bytes are no canonical, non-identity group element
 */
export const issueTicket = (context: Uint8Array, secretKey: Uint8Array, blinded: Uint8Array): Evaluation => {
  refuseEmptyKey(secretKey)
  return ristretto255_oprf.poprf(context).blindEvaluate(secretKey, blinded)
}

/**
 * Browser: checks the proof and unblinds (RFC 9497 §3.3.3, Finalize).
 *
 * @throws Error when the proof does not hold: another key, another context, or another request
 */
export const finaliseTicket = (
  context: Uint8Array,
  publicKey: Uint8Array,
  input: Uint8Array,
  request: TicketRequest,
  evaluation: Evaluation,
): Uint8Array => {
  const poprf = ristretto255_oprf.poprf(context)
  // The tweaked key depends on context and public key only; the library hands it out while blinding.
  const { tweakedKey } = poprf.blind(input, publicKey)
  return poprf.finalize(
    input,
    request.blind,
    evaluation.evaluated,
    request.blinded,
    evaluation.proof,
    tweakedKey,
  )
}

/** The ticket for an input, made with the secret (RFC 9497 §3.3.3, Evaluate). @returns 64 bytes */
export const makeTicket = (context: Uint8Array, secretKey: Uint8Array, input: Uint8Array): Uint8Array => {
  refuseEmptyKey(secretKey)
  return ristretto255_oprf.poprf(context).evaluate(secretKey, input)
}

/** Answers server: is this the ticket for this input? Compared in constant time. */
export const ticketHolds = (
  context: Uint8Array,
  secretKey: Uint8Array,
  input: Uint8Array,
  ticket: Uint8Array,
): boolean => sameBytes(makeTicket(context, secretKey, input), ticket)

/** What is kept of a spent ticket: the same ticket gives the same bytes, and nothing leads back. */
export const nullifierOf = (manifestHash: Uint8Array, input: Uint8Array): Uint8Array =>
  sha256(concat(utf8('nul|'), manifestHash, input))
