import { readFileSync } from 'node:fs'
import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js'
import fc from 'fast-check'
import sodium from 'libsodium-wrappers-sumo'
import t from 'tap'
import { fromHex, toHex, utf8 } from '../../services/ticket/encoding.ts'
import * as server from '../../services/ticket/on-server/ticket.ts'
import * as audited from '../../services/ticket/ticket.ts'

/** The servers compute with libsodium; the vectors of the RFC and the library of the phones are the judges. */
const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/vectors/${name}.json`, import.meta.url), 'utf8'))
const rfc = fixture('rfc9497-poprf-ristretto255')
const info = fromHex(rfc.info)
const secretKey = fromHex(rfc.skSm)
const ORDER = ed25519.Point.Fn.ORDER

for (const vector of rfc.vectors.filter(({ inputs }: { inputs: unknown[] }) => inputs.length === 1)) {
  t.test(`RFC 9497 ${vector.title}`, (t) => {
    const drawing = () => Buffer.concat([fromHex(vector.proofRandomScalar), Buffer.alloc(32)])
    const input = fromHex(vector.inputs[0])
    const blinded = fromHex(vector.blindedElements[0])
    const { evaluated, proof } = server.issueTicket(info, secretKey, blinded, drawing)
    t.equal(toHex(evaluated), vector.evaluationElements[0], 'evaluation element')
    t.equal(toHex(proof), vector.proof, 'proof, to the last bit')
    t.equal(toHex(server.makeTicket(info, secretKey, input)), vector.outputs[0], 'output')
    t.equal(server.ticketHolds(info, secretKey, input, fromHex(vector.outputs[0])), true)
    const other = fromHex(vector.outputs[0])
    other[63]! ^= 1
    t.equal(server.ticketHolds(info, secretKey, input, other), false, 'and no other')
    t.equal(server.ticketHolds(info, secretKey, input, other.subarray(0, 63)), false, 'nor a shorter one')
    t.end()
  })
}

t.test('whatever the key, context and input are, both libraries make the same ticket', (t) => {
  const bytes = (most: number) => fc.uint8Array({ minLength: 0, maxLength: most })
  const scalar = fc.bigInt({ min: 1n, max: ORDER - 1n }).map((value) => numberToBytesLE(value, 32))
  fc.assert(
    fc.property(scalar, bytes(200), bytes(300), (key, context, input) => {
      const publicKey = sodium.crypto_scalarmult_ristretto255_base(key)
      const request = audited.requestTicket(context, publicKey, input)
      const evaluation = server.issueTicket(context, key, request.blinded)
      const ticket = audited.finaliseTicket(context, publicKey, input, request, evaluation)
      const theirs = audited.issueTicket(context, key, request.blinded)
      return (
        toHex(theirs.evaluated) === toHex(evaluation.evaluated) &&
        toHex(ticket) === toHex(server.makeTicket(context, key, input)) &&
        toHex(ticket) === toHex(audited.makeTicket(context, key, input))
      )
    }),
    { numRuns: 25 },
  )
  t.end()
})

t.test('bytes that are no element are refused, and the identity is', (t) => {
  const nothing = JSON.stringify(fixture('rfc9496-not-points'))
  const all = [...new Set(nothing.match(/[0-9a-f]{64}/g)), '00'.repeat(32), 'ff'.repeat(32)]
  t.ok(all.length >= 13)
  for (const hex of all) t.throws(() => server.issueTicket(info, secretKey, fromHex(hex)), hex)
  for (const length of [0, 31, 33, 64])
    t.throws(() => server.issueTicket(info, secretKey, new Uint8Array(length).fill(1)), `${length} bytes`)
  t.end()
})

t.test('a key that is none is refused, by its length, by its size and when it was overwritten', (t) => {
  const keys: Readonly<Record<string, Uint8Array>> = {
    zeros: new Uint8Array(32),
    nothing: new Uint8Array(0),
    short: new Uint8Array(31).fill(1),
    long: new Uint8Array(33).fill(1),
    'the order': numberToBytesLE(ORDER, 32),
    'one more than the order': numberToBytesLE(ORDER + 1n, 32),
    'all bits': new Uint8Array(32).fill(255),
  }
  const blinded = fromHex(rfc.vectors[0].blindedElements[0])
  for (const [name, key] of Object.entries(keys)) {
    t.throws(() => server.issueTicket(info, key, blinded), /the ticket key is/, name)
    t.throws(() => server.makeTicket(info, key, info), /the ticket key is/, name)
  }
  t.doesNotThrow(() => server.makeTicket(info, numberToBytesLE(ORDER - 1n, 32), info), 'the largest is one')
  t.end()
})

t.test('input and nullifier are those of the phones', (t) => {
  const nonce = utf8('n'.repeat(32))
  const sealed = utf8('a ballot')
  const input = server.ticketInput(nonce, sealed)
  t.strictSame(input, audited.ticketInput(nonce, sealed))
  t.strictSame(server.nullifierOf(info, input), audited.nullifierOf(info, input))
  t.end()
})

t.test('no secret stays behind in the memory that was calculated in', (t) => {
  const { libsodium } = sodium as unknown as { libsodium: { readonly HEAPU8: Uint8Array } }
  const Fn = ed25519.Point.Fn
  // The second half: what is given back to the allocator gets its notes written into the first.
  const isLeft = (bytes: Uint8Array) =>
    Buffer.from(libsodium.HEAPU8.buffer).includes(Buffer.from(bytes.subarray(16)))
  const nonce = numberToBytesLE(123_456_789n ** 17n % ORDER, 32)
  const drawn = Buffer.concat([nonce, Buffer.alloc(32)])
  const seen: Uint8Array[] = []
  const blinded = fromHex(rfc.vectors[0].blindedElements[0])
  const { proof } = server.issueTicket(info, secretKey, blinded, () => drawn)
  // response = nonce − challenge · key, so whoever knows the nonce knows the tweaked key.
  const [challenge, response] = [proof.subarray(0, 32), proof.subarray(32)].map(bytesToNumberLE)
  const tweaked = Fn.div(Fn.sub(bytesToNumberLE(nonce), response!), challenge!)
  seen.push(secretKey, nonce, numberToBytesLE(tweaked, 32), numberToBytesLE(Fn.inv(tweaked), 32))
  for (const bytes of seen) t.equal(isLeft(bytes), false)
  t.ok(
    drawn.every((byte) => byte === 0),
    'nor in what was drawn',
  )
  t.throws(() => server.issueTicket(info, secretKey, new Uint8Array(32)))
  for (const bytes of seen) t.equal(isLeft(bytes), false, 'nor when it was refused half-way')
  sodium.crypto_scalarmult_ristretto255_base(numberToBytesLE(tweaked, 32))
  t.equal(isLeft(numberToBytesLE(tweaked, 32)), true, 'the wrapper would leave it: this can be seen')
  t.end()
})
