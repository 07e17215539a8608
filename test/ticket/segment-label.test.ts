import fc from 'fast-check'
import t from 'tap'
import { fromBase64Url, toBase64Url, utf8 } from '../../services/ticket/encoding.ts'
import { openLabel, type SegmentLabel, sealLabel, segmentIdOf } from '../../services/ticket/segment-label.ts'

const key = 'ghjkmnpqrstvwxyz'
const label: SegmentLabel = { label: 'Spoed en Röntgen', above: ['Ziekenhuis', 'Kliniek Oost'] }
const TAG_BYTES = 16

t.test('a label opens for nobody who', async (t) => {
  const sealed = await sealLabel(key, label)
  const cases = {
    'holds another key': 'ghjkmnpqrstvwxy0',
    'holds the key in capitals': key.toUpperCase(),
    'has only the public name': segmentIdOf(key),
    'has no key': '',
  }
  for (const [what, other] of Object.entries(cases)) await t.rejects(openLabel(other, sealed), what)
})

t.test('a label that was changed does not open', async (t) => {
  const bytes = fromBase64Url(await sealLabel(key, label))
  for (const at of [0, 1, 63, 64, bytes.length - TAG_BYTES - 1, bytes.length - TAG_BYTES, bytes.length - 1]) {
    const changed = Uint8Array.from(bytes)
    changed[at]! ^= 1
    await t.rejects(openLabel(key, toBase64Url(changed)), `byte ${at}`)
  }
  await t.rejects(openLabel(key, toBase64Url(bytes.slice(0, -1))), 'cut')
  await t.rejects(openLabel(key, toBase64Url(bytes.slice(0, 8))), 'shorter than a tag')
  await t.rejects(openLabel(key, ''), 'empty')
  await t.rejects(openLabel(key, 'no base64url!'), 'no base64url')
})

t.test('a label opens for everybody with a link of its segment', async (t) => {
  const labels = fc.record({
    label: fc.string({ unit: 'grapheme', maxLength: 120 }),
    above: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(labels, async (some) => {
      const sealed = await sealLabel(key, some)
      t.strictSame(await openLabel(key, sealed), { ...some })
      t.equal((fromBase64Url(sealed).length - TAG_BYTES) % 64, 0, 'in steps of 64 bytes')
    }),
    { numRuns: 60 },
  )
})

t.test('labels of about the same length cannot be told apart by it', async (t) => {
  const lengths = new Map<number, number>()
  for (let length = 0; length <= 130; length++) {
    const some = { label: 'a'.repeat(length), above: [] }
    const plain = utf8(JSON.stringify(some)).length
    const sealed = fromBase64Url(await sealLabel(key, some)).length - TAG_BYTES
    t.equal(sealed % 64, 0, `${plain} bytes`)
    t.ok(sealed > plain && sealed <= plain + 64, 'room for it, and no more')
    lengths.set(sealed, (lengths.get(sealed) ?? 0) + 1)
  }
  t.equal(lengths.size, 3, '131 lengths look like three')
})

t.test('the public name of a segment', (t) => {
  t.match(segmentIdOf(key), /^[0-9a-hjkmnp-tv-z]{16}$/)
  t.equal(segmentIdOf(key), segmentIdOf(key), 'is always the same')
  const keys = Array.from({ length: 200 }, (_, n) => `ghjkmnpqrstvw${String(n).padStart(3, '0')}`)
  const ids = keys.map(segmentIdOf)
  t.equal(new Set(ids).size, keys.length, 'differs for every key')
  const pairs = keys.map((one, at) => [one, ids[at]!] as const)
  const sharing = pairs.filter(([one, id]) =>
    Array.from({ length: 12 }, (_, at) => one.slice(at, at + 5)).some((part) => id.includes(part)),
  )
  t.strictSame(sharing, [], 'has no five characters of the key')
  t.end()
})
