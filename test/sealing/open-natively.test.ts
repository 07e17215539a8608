import { createDecipheriv, createECDH } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { sealNatively } from '../../scripts/bench/seal-natively.ts'
import { SHEET_BYTES } from '../../services/ballot/write-sheet.ts'
import { readTallyKey } from '../../services/counting/tally-key.ts'
import { generateKeyPair } from '../../services/sealing/key-pair.ts'
import { NativeOpener } from '../../services/sealing/on-server/open-natively.ts'
import { keyScheduleContext, messageKey, sharedSecret } from '../../services/sealing/on-server/rfc-9180.ts'
import { open as openByLibrary } from '../../services/sealing/open.ts'
import { seal } from '../../services/sealing/seal.ts'
import { fromHex, toHex, utf8 } from '../../services/ticket/encoding.ts'
import { rfc9180 as rfc } from './rfc-9180-vector.ts'

const context = utf8('pulse/1|a wave|a segment')
const sheet = Uint8Array.from({ length: SHEET_BYTES }, (_, at) => (at * 31) & 0xff)
const keys = await generateKeyPair()
const key = readTallyKey(keys.privateJwk)
const open = new NativeOpener(key).boundTo(context)
const sealed = await seal(keys.publicKey, context, sheet)

t.test('a ballot does not open', async (t) => {
  const other = readTallyKey((await generateKeyPair()).privateJwk)
  t.throws(() => new NativeOpener(other).boundTo(context)(sealed), 'with another key')
  const halves = { secret: key.secret, publicKey: other.publicKey }
  t.throws(() => new NativeOpener(halves).boundTo(context)(sealed), 'with another public half')
  const contexts = ['pulse/1|a wave|b segment', 'pulse/1|b wave|a segment', 'pulse/1|a wave|a segment ', '']
  for (const elsewhere of contexts) {
    const bound = new NativeOpener(key).boundTo(utf8(elsewhere))
    t.throws(() => bound(sealed), `where it was not cast: "${elsewhere}"`)
  }
})

t.test('a ballot with a flipped bit does not open', async (t) => {
  // The kind of point, its coordinates, the edges of the ciphertext and of the tag.
  const positions = [0, 1, 32, 33, 64, 65, 66, 1000, 4096, 8255, 8256, 8257, 8264, 8272]
  for (const at of positions) {
    for (const bit of [0x01, 0x80]) {
      const changed = Uint8Array.from(sealed)
      changed[at]! ^= bit
      t.throws(() => open(changed), `byte ${at}, bit ${bit}`)
    }
  }
})

t.test('a ballot whose key is not a point of the curve, written in full, does not open', async (t) => {
  const point = sealed.slice(0, 65)
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(key.secret)
  // The order of the field, so a coordinate that equals zero but is not written so.
  const field = fromHex('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff')
  const odd = (point[64]! & 1) === 1
  const cases = {
    'the point at infinity': Uint8Array.of(0),
    'the point at infinity, padded': new Uint8Array(65),
    'x and y zero': Uint8Array.from([4, ...new Uint8Array(64)]),
    'x beyond the field': Uint8Array.from([4, ...field, ...point.slice(33)]),
    'y beyond the field': Uint8Array.from([4, ...point.slice(1, 33), ...field]),
    'the coordinates exchanged': Uint8Array.from([4, ...point.slice(33), ...point.slice(1, 33)]),
    'the same point, hybrid': Uint8Array.from([odd ? 7 : 6, ...point.slice(1)]),
    'the same point, compressed': Uint8Array.from([odd ? 3 : 2, ...point.slice(1, 33)]),
    'compressed, padded': Uint8Array.from([odd ? 3 : 2, ...point.slice(1, 33), ...new Uint8Array(32)]),
  }
  for (const [what, enc] of Object.entries(cases))
    t.throws(() => open(Uint8Array.from([...enc, ...sealed.slice(65)])), what)
})

t.test('a ballot of another length does not open', async (t) => {
  for (const length of [0, 1, 64, 65, 66, 80, 81, 82, 8192, 8271, 8272])
    t.throws(() => open(sealed.slice(0, length)), `cut to ${length} bytes`)
  t.throws(() => open(Uint8Array.from([...sealed, 0])), 'a byte longer')
  t.throws(() => open(sealed.slice(1)), 'its first byte gone')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (some) => {
      t.throws(() => open(some))
      t.throws(() => open(Uint8Array.from([...sealed.slice(0, 65), ...some])))
    }),
    { numRuns: 30 },
  )
})

t.test('a tally key is not read from', async (t) => {
  const { d, x, y, ...named } = JSON.parse(keys.privateJwk) as Record<string, string>
  const other = JSON.parse((await generateKeyPair()).privateJwk) as Record<string, string>
  const broken = {
    'an empty file': '',
    'no JSON': 'no JSON',
    'no object': 'null',
    'an empty object': '{}',
    'a curve without a point': '{"kty":"EC","crv":"P-256"}',
    'a public half': JSON.stringify({ ...named, x, y }),
    'a private half without its point': JSON.stringify({ ...named, d }),
    'a private half that is zero': JSON.stringify({ ...named, d: 'A'.repeat(43), x, y }),
    'another curve': JSON.stringify({ ...named, d, x, y, crv: 'P-384' }),
    'a point that is none': JSON.stringify({ ...named, d, x, y: other.y }),
    'halves of two keys': JSON.stringify({ ...named, d: other.d, x, y }),
    'a file that was overwritten': '\0'.repeat(keys.privateJwk.length),
  }
  for (const [what, jwk] of Object.entries(broken))
    t.throws(() => readTallyKey(jwk), { message: 'not a tally key' }, what)
})

t.test('every intermediate value of RFC 9180 A.3.1', async (t) => {
  const recipient = createECDH('prime256v1')
  recipient.setPrivateKey(fromHex(rfc.skRm))
  const shared = sharedSecret(recipient.computeSecret(fromHex(rfc.enc)), fromHex(rfc.enc), fromHex(rfc.pkRm))
  t.equal(toHex(shared), rfc.sharedSecret, 'shared secret')
  const { key, nonce } = messageKey(shared, keyScheduleContext(fromHex(rfc.info)))
  t.equal(toHex(key), rfc.key, 'key')
  t.equal(toHex(nonce), rfc.baseNonce, 'base nonce')
  const first = rfc.encryptions.find(({ seq }) => seq === 0)!
  const ct = fromHex(first.ct)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: 16 })
  decipher.setAAD(fromHex(first.aad)).setAuthTag(ct.subarray(-16))
  const opened = Buffer.concat([decipher.update(ct.subarray(0, -16)), decipher.final()])
  t.equal(toHex(opened), rfc.plaintext, 'the first message')
})

/** Whether the second coordinate of a public key is odd: half of all keys are. */
const isOdd = (publicKey: Uint8Array): boolean => ((publicKey[64] ?? 0) & 1) === 1

t.test(
  'what a browser seals, every tally key opens; and the library opens what is sealed here',
  async (t) => {
    const seen = new Set<boolean>()
    for (let tries = 0; tries < 8 || seen.size < 2; tries++) {
      const some = await generateKeyPair()
      seen.add(isOdd(some.publicKey))
      const bound = new NativeOpener(readTallyKey(some.privateJwk)).boundTo(context)
      t.equal(toHex(bound(await seal(some.publicKey, context, sheet))), toHex(sheet), 'one by one')
      const ours = sealNatively(some.publicKey, context, sheet)
      t.equal(toHex(bound(ours)), toHex(sheet))
      t.equal(toHex(await openByLibrary(some.privateJwk, context, ours)), toHex(sheet), 'the second opinion')
    }
  },
)

t.test('one opener serves many segments, in any order', async (t) => {
  const opener = new NativeOpener(key)
  const segments = ['a', 'b', 'a', 'c', 'b']
  for (const segment of segments) {
    const ballot = sealNatively(keys.publicKey, utf8(segment), utf8(`of ${segment}`))
    t.equal(Buffer.from(opener.boundTo(utf8(segment))(ballot)).toString(), `of ${segment}`)
  }
})
