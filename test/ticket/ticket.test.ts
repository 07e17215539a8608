import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import t from 'tap'
import { fromHex, toHex, utf8 } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import {
  finaliseTicket,
  generateTicketKeys,
  issueTicket,
  nullifierOf,
  requestTicket,
  ticketHolds,
  ticketInput,
} from '../../services/ticket/ticket.ts'

const sha = (text: string) => Uint8Array.from(createHash('sha256').update(text).digest())
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const other = Uint8Array.from(bytes)
  other[at]! ^= 1
  return other
}

/** 2²⁵² + 27742317777372353535851937790883648493, little-endian (RFC 9496 §4.4). */
const GROUP_ORDER = fromHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010')

const hash = sha('the manifest')
const otherHash = sha('the manifest that one person gets')
const context = contextOf(hash, 'aaaaaaaaaaaaaaaa')
const otherSegment = contextOf(hash, 'bbbbbbbbbbbbbbbb')
const otherWave = contextOf(otherHash, 'aaaaaaaaaaaaaaaa')
const nonce = sha('a nonce')
const sealed = sha('a sealed ballot')
const input = ticketInput(nonce, sealed)
const otherInput = ticketInput(nonce, sha('a ballot put in its place'))
const keys = generateTicketKeys()
const otherKeys = generateTicketKeys()
const request = requestTicket(context, keys.publicKey, input)
const evaluation = issueTicket(context, keys.secretKey, request.blinded)
const ticket = finaliseTicket(context, keys.publicKey, input, request, evaluation)

t.test('the browser stops, and sends nothing, when the evaluation', (t) => {
  const cases = {
    'was made with another key': issueTicket(context, otherKeys.secretKey, request.blinded),
    'was made for another segment': issueTicket(otherSegment, keys.secretKey, request.blinded),
    'was made for another wave': issueTicket(otherWave, keys.secretKey, request.blinded),
    'answers another request': issueTicket(
      context,
      keys.secretKey,
      requestTicket(context, keys.publicKey, input).blinded,
    ),
    'was altered': {
      ...evaluation,
      evaluated: issueTicket(context, keys.secretKey, evaluation.evaluated).evaluated,
    },
    'is no point': { ...evaluation, evaluated: flipped(evaluation.evaluated, 0) },
    'is the identity': { ...evaluation, evaluated: new Uint8Array(32) },
    'has an altered challenge': { ...evaluation, proof: flipped(evaluation.proof, 3) },
    'has an altered response': { ...evaluation, proof: flipped(evaluation.proof, 35) },
    'has a proof of zeros': { ...evaluation, proof: new Uint8Array(64) },
    'has a proof whose scalars are not reduced': { ...evaluation, proof: new Uint8Array(64).fill(0xff) },
    'has half a proof': { ...evaluation, proof: evaluation.proof.slice(0, 32) },
    'has no proof': { ...evaluation, proof: new Uint8Array(0) },
  }
  for (const [what, answered] of Object.entries(cases)) {
    t.throws(() => finaliseTicket(context, keys.publicKey, input, request, answered), what)
  }
  t.end()
})

t.test('the browser stops when it remembers another', (t) => {
  const asked = { context, key: keys.publicKey, request }
  const cases = {
    'public key': { ...asked, key: otherKeys.publicKey },
    segment: { ...asked, context: otherSegment },
    wave: { ...asked, context: otherWave },
    'blinded element': { ...asked, request: { ...request, blinded: otherKeys.publicKey } },
  }
  for (const [what, { context, key, request }] of Object.entries(cases)) {
    t.throws(() => finaliseTicket(context, key, input, request, evaluation), what)
  }
  t.end()
})

t.test('the browser asks nothing for a public key that is', (t) => {
  const cases = {
    'the identity': new Uint8Array(32),
    'no point': new Uint8Array(32).fill(0xff),
    'cut short': keys.publicKey.slice(0, 31),
    empty: new Uint8Array(0),
  }
  for (const [what, key] of Object.entries(cases)) {
    t.throws(() => requestTicket(context, key, input), what)
  }
  t.end()
})

t.test('the answers server refuses a ticket', (t) => {
  const holds = (over: {
    readonly context?: Uint8Array
    readonly secretKey?: Uint8Array
    readonly input?: Uint8Array
    readonly ticket?: Uint8Array
  }) => {
    const cast = { context, secretKey: keys.secretKey, input, ticket, ...over }
    return ticketHolds(cast.context, cast.secretKey, cast.input, cast.ticket)
  }
  const otherBlind = requestTicket(context, keys.publicKey, otherInput)
  const otherTicket = finaliseTicket(
    context,
    keys.publicKey,
    otherInput,
    otherBlind,
    issueTicket(context, keys.secretKey, otherBlind.blinded),
  )
  // Unblinding with a blind that is not one's own passes the proof, and gives a ticket for nothing.
  const wrongBlind = finaliseTicket(
    context,
    keys.publicKey,
    input,
    { ...request, blind: otherBlind.blind },
    evaluation,
  )
  const cases = {
    'of another segment': { context: otherSegment },
    'of another wave': { context: otherWave },
    'of another key': { secretKey: otherKeys.secretKey },
    'with another ballot': { input: otherInput },
    'of another ballot': { ticket: otherTicket },
    'that was never issued': { ticket: new Uint8Array(64) },
    'with one bit changed': { ticket: flipped(ticket, 63) },
    'that was cut': { ticket: ticket.slice(0, 63) },
    'that was lengthened': { ticket: Uint8Array.from([...ticket, 0]) },
    'that is empty': { ticket: new Uint8Array(0) },
    'unblinded with another blind': { ticket: wrongBlind },
  }
  for (const [what, over] of Object.entries(cases)) t.equal(holds(over), false, what)
  t.end()
})

t.test('the workplace server evaluates nothing', (t) => {
  const vectors = JSON.parse(
    readFileSync(new URL('../fixtures/vectors/rfc9496-not-points.json', import.meta.url), 'utf8'),
  ) as { readonly refused: readonly { readonly why: string; readonly bytes: string }[] }
  const cases = [
    { why: 'the identity', bytes: '00'.repeat(32) },
    ...vectors.refused,
    { why: 'a byte short', bytes: toHex(request.blinded.slice(1)) },
    { why: 'a byte long', bytes: `${toHex(request.blinded)}00` },
    { why: 'nothing at all', bytes: '' },
  ]
  for (const { why, bytes } of cases) {
    t.throws(() => issueTicket(context, keys.secretKey, fromHex(bytes)), `${why}: ${bytes}`)
  }
  t.end()
})

t.test('the workplace server evaluates no random bytes that are no point', (t) => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
  // An odd first byte is a negative field element, a high last bit is not canonical.
  const noPoint = fc.tuple(bytes, fc.boolean()).map(([some, negative]) => {
    some[negative ? 0 : 31]! |= negative ? 0x01 : 0x80
    return some
  })
  fc.assert(
    fc.property(noPoint, (blinded) => {
      t.throws(() => issueTicket(context, keys.secretKey, blinded))
    }),
    { numRuns: 40 },
  )
  t.end()
})

t.test('the workplace server evaluates with no secret key that is', (t) => {
  const cases = {
    'not reduced': new Uint8Array(32).fill(0xff),
    'the order of the group, which is zero again': GROUP_ORDER,
    'cut short': keys.secretKey.slice(0, 31),
    'a byte long': Uint8Array.from([...keys.secretKey, 0]),
  }
  for (const [what, secretKey] of Object.entries(cases)) {
    t.throws(() => issueTicket(context, secretKey, request.blinded), what)
    t.throws(() => ticketHolds(context, secretKey, input, ticket), `nor redeems with one that is ${what}`)
  }
  t.end()
})

t.test('nothing is issued or redeemed with a key file that was overwritten', (t) => {
  const empty = { message: 'the ticket key is empty' }
  const overwritten = {
    zeros: new Uint8Array(32),
    'more zeros': new Uint8Array(64),
    'no bytes': new Uint8Array(0),
  }
  for (const [what, secretKey] of Object.entries(overwritten)) {
    t.throws(() => issueTicket(context, secretKey, request.blinded), empty, `by ${what}`)
    t.throws(() => ticketHolds(context, secretKey, input, ticket), empty, `by ${what}`)
  }
  // Everybody knows this secret: with it the library evaluates, and so would whoever makes tickets.
  const zero = new Uint8Array(32)
  const made = ristretto255_oprf.poprf(context).evaluate(zero, input)
  t.equal(made.length, 64, 'a ticket can be made')
  t.throws(() => ticketHolds(context, zero, input, made), empty, 'and does not hold')
  t.equal(ticketHolds(context, keys.secretKey, input, made), false, 'nor with the real key')
  t.end()
})

t.test('nobody is fooled by a secret key of zero', (t) => {
  // A dishonest server has its own code; the library evaluates with zero, and the proof would hold.
  const zero = new Uint8Array(32)
  const given = ristretto255_oprf.poprf(context).blindEvaluate(zero, request.blinded)
  t.throws(() => finaliseTicket(context, keys.publicKey, input, request, given), 'not by the real public key')
  t.throws(() => finaliseTicket(context, zero, input, request, given), 'not by its own public key')
  t.end()
})

t.test('a ticket', (t) => {
  t.equal(ticketHolds(context, keys.secretKey, input, ticket), true, 'holds for what it was asked for')
  t.strictSame(
    [request.blinded, evaluation.evaluated, evaluation.proof, ticket].map(({ length }) => length),
    [32, 32, 64, 64],
    'costs 32 bytes up and 96 bytes down',
  )

  const again = issueTicket(context, keys.secretKey, request.blinded)
  t.strictSame(again.evaluated, evaluation.evaluated, 'asked again with the same bytes, the same element')
  t.notSame(again.proof, evaluation.proof, 'with a proof of its own')
  t.strictSame(
    finaliseTicket(context, keys.publicKey, input, request, again),
    ticket,
    'gives the same ticket: a lost reply costs nobody the vote',
  )

  const other = requestTicket(context, keys.publicKey, input)
  t.notSame(other.blinded, request.blinded, 'asked with another blind, cannot be recognised')
  t.strictSame(
    finaliseTicket(
      context,
      keys.publicKey,
      input,
      other,
      issueTicket(context, keys.secretKey, other.blinded),
    ),
    ticket,
    'depends on the input, not on the blind',
  )
  t.end()
})

t.test('the input of a ticket commits to nonce and ballot', (t) => {
  t.notSame(ticketInput(sha('another nonce'), sealed), input)
  t.notSame(otherInput, input)
  const expected = createHash('sha256')
    .update('tok|')
    .update(nonce)
    .update(createHash('sha256').update(sealed).digest())
  t.equal(toHex(input), expected.digest('hex'), 'SHA256("tok|" nonce SHA256(c))')
  t.end()
})

t.test('the nullifier of a ticket', (t) => {
  t.notSame(nullifierOf(otherHash, input), nullifierOf(hash, input), 'differs by wave')
  t.notSame(nullifierOf(hash, otherInput), nullifierOf(hash, input), 'differs by input')
  t.strictSame(nullifierOf(hash, input), nullifierOf(hash, input), 'is the same for the same ticket')
  t.equal(
    toHex(nullifierOf(hash, input)),
    createHash('sha256').update('nul|').update(hash).update(input).digest('hex'),
    'SHA256("nul|" manifestHash x)',
  )
  t.end()
})

t.test('the context binds wave and segment', (t) => {
  t.strictSame(context, utf8(`pulse/1|${toHex(hash)}|aaaaaaaaaaaaaaaa`))
  t.end()
})
