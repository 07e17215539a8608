import {
  DLEQProof,
  Evaluation,
  EvaluationRequest,
  Oprf,
  POPRFClient,
  POPRFServer,
  type SuiteID,
} from '@cloudflare/voprf-ts'
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { p256_oprf } from '@noble/curves/nist.js'
import t from 'tap'
import { toHex, utf8 } from '../../services/ticket/encoding.ts'
import * as onServer from '../../services/ticket/on-server/ticket.ts'
import { finaliseTicket, issueTicket, requestTicket, ticketHolds } from '../../services/ticket/ticket.ts'

/**
 * Two implementations of RFC 9497 by different people, against each other: on P-256 they share nothing
 * (the other one computes with sjcl); on ristretto255, our suite, the other one has its own protocol code
 * over its own, older copy of the curve.
 */
const info = utf8('pulse/1|a wave|a segment')
const input = utf8('what a ticket commits to')

const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const other = Uint8Array.from(bytes)
  other[at]! ^= 1
  return other
}

/** What one side does, whoever wrote it; elements, scalars and proofs are bytes on the wire. */
interface Side {
  readonly name: string
  readonly keys: () => { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array }
  readonly request: (publicKey: Uint8Array) => Promise<{
    readonly blinded: Uint8Array
    readonly finalise: (evaluated: Uint8Array, proof: Uint8Array) => Promise<Uint8Array>
  }>
  readonly evaluate: (
    secretKey: Uint8Array,
    blinded: Uint8Array,
  ) => Promise<{ readonly evaluated: Uint8Array; readonly proof: Uint8Array }>
  readonly output: (secretKey: Uint8Array) => Promise<Uint8Array>
}

const nobleSide = (name: string, suite: typeof ristretto255_oprf): Side => {
  const poprf = suite.poprf(info)
  return {
    name,
    keys: () => poprf.generateKeyPair(),
    request: async (publicKey) => {
      const { blind, blinded, tweakedKey } = poprf.blind(input, publicKey)
      return {
        blinded,
        finalise: async (evaluated, proof) =>
          poprf.finalize(input, blind, evaluated, blinded, proof, tweakedKey),
      }
    },
    evaluate: async (secretKey, blinded) => poprf.blindEvaluate(secretKey, blinded),
    output: async (secretKey) => poprf.evaluate(secretKey, input),
  }
}

/** `services/ticket/ticket.ts` itself. */
const ownSide: Side = {
  name: 'services/ticket',
  keys: () => ristretto255_oprf.poprf(info).generateKeyPair(),
  request: async (publicKey) => {
    const request = requestTicket(info, publicKey, input)
    return {
      blinded: request.blinded,
      finalise: async (evaluated, proof) =>
        finaliseTicket(info, publicKey, input, request, { evaluated, proof }),
    }
  },
  evaluate: async (secretKey, blinded) => issueTicket(info, secretKey, blinded),
  output: async (secretKey) => ristretto255_oprf.poprf(info).evaluate(secretKey, input),
}

/** Phones ask by `services/ticket/ticket.ts`, and the servers compute by libsodium. */
const serverSide: Side = {
  ...ownSide,
  name: 'services/ticket/on-server',
  evaluate: async (secretKey, blinded) => onServer.issueTicket(info, secretKey, blinded),
  output: async (secretKey) => onServer.makeTicket(info, secretKey, input),
}

const cloudflareSide = (
  suite: SuiteID,
  keys: Side['keys'],
  ...provider: [] | [typeof CryptoNoble]
): Side => ({
  name: '@cloudflare/voprf-ts',
  keys,
  request: async (publicKey) => {
    const client = new POPRFClient(suite, publicKey, ...provider)
    const [kept, asked] = await client.blind([input])
    return {
      blinded: asked.blinded[0]!.serialize(true),
      finalise: async (evaluated, proof) => {
        const answer = new Evaluation(
          Oprf.Mode.POPRF,
          [client.group.desElt(evaluated)],
          DLEQProof.deserialize(client.group.id, proof, ...provider),
        )
        return (await client.finalize(kept, answer, info))[0]!
      },
    }
  },
  evaluate: async (secretKey, blinded) => {
    const server = new POPRFServer(suite, secretKey, ...provider)
    const request = new EvaluationRequest([server.group.desElt(blinded)])
    const { evaluated, proof } = await server.blindEvaluate(request, info)
    return { evaluated: evaluated[0]!.serialize(true), proof: proof!.serialize() }
  },
  output: async (secretKey) => new POPRFServer(suite, secretKey, ...provider).evaluate(input, info),
})

const p256 = nobleSide('@noble/curves', p256_oprf)
const suites = [
  { suite: 'P256-SHA256', sides: [p256, cloudflareSide(Oprf.Suite.P256_SHA256, p256.keys)] },
  {
    suite: 'ristretto255-SHA512',
    sides: [ownSide, serverSide, cloudflareSide(Oprf.Suite.RISTRETTO255_SHA512, ownSide.keys, CryptoNoble)],
  },
] as const

for (const { suite, sides } of suites) {
  for (const client of sides) {
    for (const server of sides) {
      t.test(`${suite}: ${client.name} asks, ${server.name} evaluates`, async (t) => {
        const { secretKey, publicKey } = client.keys()
        const { blinded, finalise } = await client.request(publicKey)
        const { evaluated, proof } = await server.evaluate(secretKey, blinded)
        // The first scalar of a proof is the challenge, the second the response.
        const size = proof.length / 2
        for (const [what, at] of [
          ['challenge', size >> 1],
          ['response', size + (size >> 1)],
        ] as const) {
          await t.rejects(finalise(evaluated, flipped(proof, at)), `a tampered ${what} is refused`)
        }
        const elsewhere = await server.evaluate(client.keys().secretKey, blinded)
        await t.rejects(finalise(elsewhere.evaluated, elsewhere.proof), 'the proof of another key is refused')
        const output = toHex(await finalise(evaluated, proof))
        for (const side of sides) {
          t.equal(output, toHex(await side.output(secretKey)), `${side.name} evaluates to the same`)
        }
        if (suite === 'ristretto255-SHA512') {
          const ticket = await finalise(evaluated, proof)
          t.equal(ticketHolds(info, secretKey, input, ticket), true, 'the audited library takes it')
          t.equal(onServer.ticketHolds(info, secretKey, input, ticket), true, 'and our answers server does')
        }
      })
    }
  }
}
