import { createHash } from 'node:crypto'
import type { Place, Ristretto } from './ristretto.ts'

/** RFC 9497, POPRF mode, ristretto255-SHA512: transcripts, hashes and the proof; the group is libsodium's. */
const CONTEXT_STRING = Buffer.from('OPRFV1-\x02-ristretto255-SHA512')

const sha512 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha512')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** I2OSP(length, 2) and the bytes (RFC 9497 §1.2). @throws Error when they are too many */
const framed = (bytes: Uint8Array): Buffer => {
  if (bytes.length > 0xffff) throw new Error('too long for RFC 9497')
  const head = Buffer.alloc(2)
  head.writeUInt16BE(bytes.length)
  return Buffer.concat([head, bytes])
}

/** Where a hash belongs: its name, the context, and the length of both (RFC 9380 §5.3.1, DST_prime). */
const domainOf = (name: string): Buffer => {
  const tag = Buffer.concat([Buffer.from(name), CONTEXT_STRING])
  return Buffer.concat([tag, Buffer.of(tag.length)])
}
const TO_GROUP = domainOf('HashToGroup-')
const TO_SCALAR = domainOf('HashToScalar-')
const BLOCK_OF_ZEROS = Buffer.alloc(128)
const LENGTH_AND_ZERO = Buffer.of(0, 64, 0)
const BYTE_ONE = Buffer.of(1)

/** RFC 9380 §5.3.1, expand_message_xmd with SHA-512, for the 64 bytes that one round gives. */
const expand = (domain: Buffer, ...message: readonly Uint8Array[]): Buffer =>
  sha512(sha512(BLOCK_OF_ZEROS, ...message, LENGTH_AND_ZERO, domain), BYTE_ONE, domain)

/** RFC 9497 §4.1, HashToGroup. */
export const hashToGroup = (group: Ristretto, input: Uint8Array): Place =>
  group.elementOf(expand(TO_GROUP, input))

const hashToScalar = (group: Ristretto, ...message: readonly Uint8Array[]): Place =>
  group.scalarOf(expand(TO_SCALAR, ...message))

/** The secret key with the public `info` mixed in (RFC 9497 §3.3.3). */
export const tweak = (group: Ristretto, secretKey: Uint8Array, info: Uint8Array): Place =>
  group.add(group.read(secretKey), hashToScalar(group, Buffer.from('Info'), framed(info)))

/** RFC 9497 §3.3.3, the end of Evaluate. @returns 64 bytes */
export const finalHash = (input: Uint8Array, info: Uint8Array, element: Uint8Array): Uint8Array =>
  new Uint8Array(sha512(framed(input), framed(info), framed(element), Buffer.from('Finalize')))

const SEED_TAG = framed(Buffer.concat([Buffer.from('Seed-'), CONTEXT_STRING]))

/**
 * Shows that both pairs, base and key, evaluated and blinded, have the same discrete logarithm (RFC 9497
 * §2.2.1, GenerateProof for a single element).
 *
 * @param key the tweaked secret
 * @param drawn 64 random bytes; never the same twice, or the key can be computed
 * @returns 64 bytes: challenge and response
 */
export const prove = (
  group: Ristretto,
  key: Place,
  evaluated: Place,
  blinded: Uint8Array,
  drawn: Uint8Array,
): Uint8Array => {
  const publicKey = framed(group.write(group.multiplyBase(key)))
  const elements = [framed(group.write(evaluated)), framed(blinded)]
  const seed = framed(sha512(publicKey, SEED_TAG))
  const weight = hashToScalar(group, seed, Buffer.of(0, 0), ...elements, Buffer.from('Composite'))
  const composite = group.multiply(weight, evaluated)
  const nonce = group.scalarOf(drawn)
  const transcript = [
    composite,
    group.multiply(key, composite),
    group.multiplyBase(nonce),
    group.multiply(nonce, composite),
  ].map((place) => framed(group.write(place)))
  const challenge = hashToScalar(group, publicKey, ...transcript, Buffer.from('Challenge'))
  const response = group.subtractProduct(nonce, challenge, key)
  return Buffer.concat([group.write(challenge), group.write(response)])
}
