import fc from 'fast-check'
import t from 'tap'
import {
  generateTallyKeys,
  importTallyKey,
  openBallot,
  SEALED_OVERHEAD,
  sealBallot,
} from '../../services/ballot/seal.ts'
import { SHEET_BYTES } from '../../services/ballot/write-sheet.ts'
import { toHex, utf8 } from '../../services/ticket/encoding.ts'

const context = utf8('pulse/1|a wave|a segment')
const sheet = Uint8Array.from({ length: SHEET_BYTES }, (_, at) => (at * 31) & 0xff)
const keys = await generateTallyKeys()
const key = await importTallyKey(keys.privateJwk)
const sealed = await sealBallot(keys.publicKey, context, sheet)

t.test('a ballot does not open', async (t) => {
  const other = await importTallyKey((await generateTallyKeys()).privateJwk)
  await t.rejects(openBallot(other, context, sealed), 'with another key')
  const contexts = ['pulse/1|a wave|b segment', 'pulse/1|b wave|a segment', 'pulse/1|a wave|a segment ', '']
  for (const elsewhere of contexts) {
    await t.rejects(openBallot(key, utf8(elsewhere), sealed), `where it was not cast: "${elsewhere}"`)
  }
})

t.test('a ballot with a flipped bit does not open', async (t) => {
  // The kind of point, its coordinates, the edges of the ciphertext and of the tag.
  const positions = [0, 1, 32, 33, 64, 65, 66, 1000, 4096, 8255, 8256, 8257, 8264, 8272]
  for (const at of positions) {
    for (const bit of [0x01, 0x80]) {
      const changed = Uint8Array.from(sealed)
      changed[at]! ^= bit
      await t.rejects(openBallot(key, context, changed), `byte ${at}, bit ${bit}`)
    }
  }
})

t.test('a ballot of another length does not open', async (t) => {
  for (const length of [0, 1, 64, 65, 66, 80, 81, 82, 8192, 8271, 8272]) {
    await t.rejects(openBallot(key, context, sealed.slice(0, length)), `cut to ${length} bytes`)
  }
  await t.rejects(openBallot(key, context, Uint8Array.from([...sealed, 0])), 'a byte longer')
  await t.rejects(openBallot(key, context, sealed.slice(1)), 'its first byte gone')
})

t.test('bytes that nobody sealed do not open', async (t) => {
  const bytes = fc.uint8Array({ maxLength: 400 })
  await fc.assert(
    fc.asyncProperty(bytes, async (some) => {
      await t.rejects(openBallot(key, context, some))
      await t.rejects(openBallot(key, context, Uint8Array.from([...sealed.slice(0, 65), ...some])))
    }),
    { numRuns: 30 },
  )
})

t.test('nothing is sealed to a key that is', async (t) => {
  const offCurve = Uint8Array.from(keys.publicKey)
  offCurve[64]! ^= 1
  const cases = {
    'no point of the curve': offCurve,
    'cut short': keys.publicKey.slice(0, 64),
    compressed: Uint8Array.from([2, ...keys.publicKey.slice(1, 33)]),
    'the point at infinity': Uint8Array.of(0),
    zeros: Uint8Array.from([4, ...new Uint8Array(64)]),
    empty: new Uint8Array(0),
  }
  for (const [what, publicKey] of Object.entries(cases)) {
    await t.rejects(sealBallot(publicKey, context, sheet), what)
  }
})

t.test('a ballot opens where it was cast, and looks like every other', async (t) => {
  t.equal(toHex(await openBallot(key, context, sealed)), toHex(sheet))
  t.equal(SEALED_OVERHEAD, 81, 'a point and a tag')
  for (const some of [sheet, new Uint8Array(SHEET_BYTES), new Uint8Array(SHEET_BYTES).fill(0xff)]) {
    const again = await sealBallot(keys.publicKey, context, some)
    t.equal(again.length, 8192 + 81)
    t.equal(toHex(await openBallot(key, context, again)), toHex(some))
  }
  t.not(
    toHex(await sealBallot(keys.publicKey, context, sheet)),
    toHex(sealed),
    'sealed twice, it is not recognised',
  )
})

/** Whether the second coordinate of a public key is odd: half of all keys are. */
const isOdd = (publicKey: Uint8Array): boolean => ((publicKey[64] ?? 0) & 1) === 1

t.test('every tally key opens what was sealed to it', async (t) => {
  // From a private half alone the library finds one of two points, the even one.
  const seen = new Set<boolean>()
  for (let tries = 0; tries < 8 || seen.size < 2; tries++) {
    const some = await generateTallyKeys()
    seen.add(isOdd(some.publicKey))
    const ballot = await sealBallot(some.publicKey, context, sheet)
    const opened = await openBallot(await importTallyKey(some.privateJwk), context, ballot)
    t.equal(toHex(opened), toHex(sheet), isOdd(some.publicKey) ? 'an odd one' : 'an even one')
  }
})

t.test('a tally key cannot be written down again', async (t) => {
  t.equal(key.privateKey.extractable, false)
  for (const format of ['jwk', 'pkcs8', 'raw'] as const) {
    await t.rejects(crypto.subtle.exportKey(format, key.privateKey), `not as ${format}`)
  }
  t.strictSame(key.privateKey.usages, ['deriveBits'], 'and serves for nothing else')
  t.strictSame(
    toHex(new Uint8Array(await crypto.subtle.exportKey('raw', key.publicKey))),
    toHex(keys.publicKey),
    'its public half is the one of the manifest',
  )
})

t.test('a tally key', async (t) => {
  t.strictSame([keys.publicKey.length, keys.publicKey[0]], [65, 4], 'is an uncompressed point')
  t.strictSame([key.privateKey.type, key.publicKey.type], ['private', 'public'])
  const { d, x, y, ...named } = JSON.parse(keys.privateJwk) as Record<string, string>
  const other = JSON.parse((await generateTallyKeys()).privateJwk) as Record<string, string>
  const broken = {
    'an empty file': '',
    'no JSON': 'no JSON',
    'an empty object': '{}',
    'a curve without a point': '{"kty":"EC","crv":"P-256"}',
    'a public half': JSON.stringify({ ...named, x, y }),
    'a private half without its point': JSON.stringify({ ...named, d }),
    'another curve': JSON.stringify({ ...named, d, x, y, crv: 'P-384' }),
    'a point that is none': JSON.stringify({ ...named, d, x, y: other.y }),
    'a file that was overwritten': '\0'.repeat(keys.privateJwk.length),
  }
  for (const [what, jwk] of Object.entries(broken)) {
    await t.rejects(async () => importTallyKey(jwk), `is not read from ${what}`)
  }
})
