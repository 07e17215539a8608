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

t.test('a tally key', async (t) => {
  t.strictSame([keys.publicKey.length, keys.publicKey[0]], [65, 4], 'is an uncompressed point')
  t.equal(key.type, 'private')
  for (const jwk of ['', 'no JSON', '{}', '{"kty":"EC","crv":"P-256"}']) {
    await t.rejects(async () => importTallyKey(jwk), `is not read from "${jwk}"`)
  }
})
