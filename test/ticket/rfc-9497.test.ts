import { readFileSync } from 'node:fs'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js'
import t from 'tap'
import { fromHex, toHex } from '../../services/ticket/encoding.ts'
import { finaliseTicket, issueTicket, ticketHolds } from '../../services/ticket/ticket.ts'

interface Vector {
  readonly title: string
  readonly inputs: readonly string[]
  readonly blinds: readonly string[]
  readonly blindedElements: readonly string[]
  readonly evaluationElements: readonly string[]
  readonly proof: string
  readonly proofRandomScalar: string
  readonly outputs: readonly string[]
}

interface Vectors {
  readonly seed: string
  readonly keyInfo: string
  readonly skSm: string
  readonly pkSm: string
  readonly info: string
  readonly vectors: readonly Vector[]
}

const rfc = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/rfc9497-poprf-ristretto255.json', import.meta.url), 'utf8'),
) as Vectors
const info = fromHex(rfc.info)
const secretKey = fromHex(rfc.skSm)
const publicKey = fromHex(rfc.pkSm)
const poprf = ristretto255_oprf.poprf(info)
const all = (hex: readonly string[]) => hex.map(fromHex)

/**
 * The library draws 48 bytes, reads them little-endian, reduces modulo (order − 1) and adds one. So the
 * bytes of (scalar − 1), padded with zeros, give exactly the scalar that the RFC used.
 */
const drawing = (scalar: string) => (length?: number) =>
  numberToBytesLE(bytesToNumberLE(fromHex(scalar)) - 1n, length ?? 48)

t.test('the key pair of the RFC is derived from its seed', (t) => {
  const keys = poprf.deriveKeyPair(fromHex(rfc.seed), fromHex(rfc.keyInfo))
  t.equal(toHex(keys.secretKey), rfc.skSm)
  t.equal(toHex(keys.publicKey), rfc.pkSm)
  t.end()
})

for (const vector of rfc.vectors) {
  const inputs = all(vector.inputs)
  const blinds = all(vector.blinds)
  const blinded = all(vector.blindedElements)
  const evaluated = all(vector.evaluationElements)
  const proof = fromHex(vector.proof)
  const items = inputs.map((input, at) => ({
    input,
    blind: blinds[at]!,
    blinded: blinded[at]!,
    evaluated: evaluated[at]!,
  }))

  t.test(`RFC 9497 ${vector.title}`, (t) => {
    const { tweakedKey } = poprf.blind(inputs[0]!, publicKey)
    const other = fromHex(vector.proof)
    other[0]! ^= 1
    t.throws(() => poprf.finalizeBatch(items, other, tweakedKey), /proof/, 'one bit of the proof is refused')

    for (const [at, input] of inputs.entries()) {
      const request = poprf.blind(input, publicKey, drawing(vector.blinds[at]!))
      t.equal(toHex(request.blind), vector.blinds[at], 'the scalar that was drawn is the blind')
      t.equal(toHex(request.blinded), vector.blindedElements[at], 'blinded element')
      t.equal(toHex(poprf.evaluate(secretKey, input)), vector.outputs[at], 'evaluated without blinding')
    }
    const evaluation = poprf.blindEvaluateBatch(secretKey, blinded, drawing(vector.proofRandomScalar))
    t.strictSame(evaluation.evaluated.map(toHex), vector.evaluationElements, 'evaluation elements')
    t.equal(toHex(evaluation.proof), vector.proof, 'proof')
    t.strictSame(poprf.finalizeBatch(items, proof, tweakedKey).map(toHex), vector.outputs, 'outputs')
    t.end()
  })

  if (items.length > 1) continue
  t.test(`our own functions agree with RFC 9497 ${vector.title}`, (t) => {
    const item = items[0]!
    const output = fromHex(vector.outputs[0]!)
    const ticket = finaliseTicket(info, publicKey, item.input, item, { evaluated: item.evaluated, proof })
    t.equal(toHex(ticket), vector.outputs[0], 'finaliseTicket')
    t.equal(
      toHex(issueTicket(info, secretKey, item.blinded).evaluated),
      vector.evaluationElements[0],
      'issueTicket',
    )
    t.equal(ticketHolds(info, secretKey, item.input, output), true, 'ticketHolds')
    t.end()
  })
}
