import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Evaluation } from '../ticket.ts'
import { finalHash, hashToGroup, prove, tweak } from './rfc-9497.ts'
import { calculate } from './ristretto.ts'

/**
 * What `../ticket.ts` does for a server, by constant-time arithmetic: anybody may send a server points to
 * multiply with its secret, and time the reply. A phone multiplies with numbers that it draws for once.
 */

const sha256 = (...parts: readonly (Uint8Array | string)[]): Uint8Array => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** The order of the group, little-endian (RFC 9496 §4.4): a scalar is below it. */
const ORDER_OF_GROUP = Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex')

/** A key file that was overwritten would let anybody make tickets. */
const refuseBadKey = (secretKey: Uint8Array): void => {
  if (secretKey.every((byte) => byte === 0)) throw new Error('the ticket key is empty')
  const key = Buffer.from(secretKey).reverse()
  const order = Buffer.from(ORDER_OF_GROUP).reverse()
  const isScalar = key.length === order.length && key.compare(order) < 0
  key.fill(0)
  if (!isScalar) throw new Error('the ticket key is no scalar')
}

/**
 * Workplace server: evaluates without seeing (RFC 9497 §3.3.3, BlindEvaluate).
 *
 * @param draw random bytes for the proof; given by tests only
 * @throws Error when the bytes are no canonical, non-identity group element
 */
export const issueTicket = (
  context: Uint8Array,
  secretKey: Uint8Array,
  blinded: Uint8Array,
  draw: (length: number) => Uint8Array = randomBytes,
): Evaluation => {
  refuseBadKey(secretKey)
  return calculate((group) => {
    const key = tweak(group, secretKey, context)
    const evaluated = group.multiply(group.invert(key), group.read(blinded))
    const drawn = draw(64)
    try {
      return { evaluated: group.write(evaluated), proof: prove(group, key, evaluated, blinded, drawn) }
    } finally {
      drawn.fill(0)
    }
  })
}

/** The ticket for an input, made with the secret (RFC 9497 §3.3.3, Evaluate). @returns 64 bytes */
export const makeTicket = (context: Uint8Array, secretKey: Uint8Array, input: Uint8Array): Uint8Array => {
  refuseBadKey(secretKey)
  return calculate((group) => {
    const inverse = group.invert(tweak(group, secretKey, context))
    return finalHash(input, context, group.write(group.multiply(inverse, hashToGroup(group, input))))
  })
}

/** Answers server: is this the ticket for this input? Compared in constant time. */
export const ticketHolds = (
  context: Uint8Array,
  secretKey: Uint8Array,
  input: Uint8Array,
  ticket: Uint8Array,
): boolean => {
  const made = makeTicket(context, secretKey, input)
  return ticket.length === made.length && timingSafeEqual(made, ticket)
}

/** As `ticketInput` of `../ticket.ts`, by node's own SHA-256. */
export const ticketInput = (nonce: Uint8Array, sealed: Uint8Array): Uint8Array =>
  sha256('tok|', nonce, sha256(sealed))

/** As `nullifierOf` of `../ticket.ts`, by node's own SHA-256. */
export const nullifierOf = (manifestHash: Uint8Array, input: Uint8Array): Uint8Array =>
  sha256('nul|', manifestHash, input)
