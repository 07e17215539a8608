import t from 'tap'
import { SHEET_BYTES } from '../../services/ballot/write-sheet.ts'
import { generateKeyPair } from '../../services/sealing/key-pair.ts'
import { open as openByLibrary } from '../../services/sealing/open.ts'
import { seal } from '../../services/sealing/seal.ts'
import { POINT_BYTES, TAG_BYTES } from '../../services/sealing/suite.ts'
import { toHex, utf8 } from '../../services/ticket/encoding.ts'

const context = utf8('pulse/1|a wave|a segment')
const sheet = Uint8Array.from({ length: SHEET_BYTES }, (_, at) => (at * 31) & 0xff)
const keys = await generateKeyPair()
const sealed = await seal(keys.publicKey, context, sheet)

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
    await t.rejects(seal(publicKey, context, sheet), what)
  }
})

t.test('a ballot opens where it was cast, and looks like every other', async (t) => {
  t.equal(toHex(await openByLibrary(keys.privateJwk, context, sealed)), toHex(sheet))
  t.equal(POINT_BYTES + TAG_BYTES, 81, 'a point and a tag')
  for (const some of [sheet, new Uint8Array(SHEET_BYTES), new Uint8Array(SHEET_BYTES).fill(0xff)]) {
    const again = await seal(keys.publicKey, context, some)
    t.equal(again.length, 8192 + 81)
    t.equal(toHex(await openByLibrary(keys.privateJwk, context, again)), toHex(some))
  }
  t.not(
    toHex(await seal(keys.publicKey, context, sheet)),
    toHex(sealed),
    'sealed twice, it is not recognised',
  )
})

t.test('a tally key is an uncompressed point, and a private half as JWK', async (t) => {
  t.strictSame([keys.publicKey.length, keys.publicKey[0]], [65, 4])
  t.match(JSON.parse(keys.privateJwk), { kty: 'EC', crv: 'P-256', d: String })
})
