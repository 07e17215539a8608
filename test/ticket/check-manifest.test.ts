import { createHash, scryptSync } from 'node:crypto'
import t from 'tap'
import { checkAnnounced, checkManifest, ManifestRefused } from '../../services/ticket/check-manifest.ts'
import { toBase32, toHex } from '../../services/ticket/encoding.ts'
import {
  checksumOf,
  fingerprintOf,
  inFours,
  type Manifest,
  manifestHash,
  receiptOf,
  SUITE,
} from '../../services/ticket/manifest.ts'

const segment = (id: string, invited: number) => ({
  id,
  parent: null,
  label: 'sealed',
  invited,
  joined: null,
  leadersChanged: null,
  trend: true,
})
const manifest: Manifest = {
  version: 1,
  wave: 'a wave',
  suite: SUITE,
  pk: 'k'.repeat(43),
  tpk: 't'.repeat(87),
  opens: '2026-03-02',
  closes: '2026-03-16',
  questionnaire: 'ab'.repeat(32),
  thresholds: { block: 5 },
  agreement: { reference: 'OR 2026-4', date: '2026-02-01' },
  segments: [segment('aaaaaaaaaaaaaaaa', 9), segment('bbbbbbbbbbbbbbbb', 5)],
}
const own = 'aaaaaaaaaaaaaaaa'
/** The fingerprint by another hand: scrypt of node:crypto (RFC 7914), which is also quicker here. */
const stretched = (served: string): string => {
  const hash = createHash('sha256').update(served).digest()
  const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
  return toBase32(scryptSync(hash, 'ooghoogte fingerprint', 10, cost))
}
/** A server that serves this, whatever it is, to a link with the fingerprint of it. */
const checkServed = (served: string, of = own) => checkManifest(served, stretched(served), of)
const check = (promised: unknown, of = own) => checkServed(JSON.stringify(promised), of)
/** The reason that a page is given, or whatever else came of it. */
const refusal = (checked: Promise<unknown>): Promise<unknown> =>
  checked.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof ManifestRefused ? error.reason : error),
  )

const served = JSON.stringify(manifest)
const fingerprint = stretched(served)

t.test('a manifest that is not what the link promised is refused', async (t) => {
  const cases = {
    'one character changed': served.replace('"invited":9', '"invited":8'),
    'another key': served.replace('"pk":"k', '"pk":"x'),
    'a space added': `${served} `,
    'a line break added': `${served}\n`,
    'a byte order mark added': `\uFEFF${served}`,
    'a character cut': served.slice(0, -1),
    'keys in another order': JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse())),
    'nothing served': '',
    'no JSON served': '<html>',
  }
  for (const [what, changed] of Object.entries(cases)) {
    t.equal(await refusal(checkManifest(changed, fingerprint, own)), 'manifest-changed', what)
  }
  const misread = {
    'an empty fingerprint': '',
    'a fingerprint that was cut': fingerprint.slice(0, 15),
    'a fingerprint in capitals': fingerprint.toUpperCase(),
    'a fingerprint in fours': inFours(fingerprint),
    'the bare hash, which is not stretched': toBase32(manifestHash(served).slice(0, 10)),
  }
  for (const [what, other] of Object.entries(misread)) {
    t.equal(await refusal(checkManifest(served, other, own)), 'manifest-changed', what)
  }
})

t.test(
  'one character changed anywhere gives another hash, and another hash another fingerprint',
  async (t) => {
    const changed = Array.from(served, (character, at) => {
      const other = character === 'x' ? 'y' : 'x'
      return served.slice(0, at) + other + served.slice(at + 1)
    })
    const hashes = new Set([served, ...changed].map((text) => toHex(manifestHash(text))))
    t.equal(hashes.size, served.length + 1)
    // A fingerprint costs a tenth of a second, so not one for each of them.
    for (let at = 0; at < changed.length; at += 97) {
      t.equal(await refusal(checkManifest(changed[at]!, fingerprint, own)), 'manifest-changed', `at ${at}`)
    }
  },
)

t.test('a manifest that fits its fingerprint is still refused', async (t) => {
  const { segments } = manifest
  const beside = (over: object) => ({ ...manifest, segments: [...segments, { ...segment('c', 9), ...over }] })
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['another version', 'manifest-unknown-kind', { ...manifest, version: 2 }],
    ['a version in words', 'manifest-unknown-kind', { ...manifest, version: '1' }],
    ['another suite', 'manifest-unknown-kind', { ...manifest, suite: `${SUITE}+` }],
    ['no suite', 'manifest-unknown-kind', { ...manifest, suite: undefined }],
    ['null', 'manifest-unknown-kind', null],
    ['a number', 'manifest-unknown-kind', 1],
    ['a list', 'manifest-unknown-kind', [manifest]],
    ['no thresholds', 'manifest-unknown-kind', { ...manifest, thresholds: undefined }],
    ['thresholds of nothing', 'manifest-unknown-kind', { ...manifest, thresholds: null }],
    ['blocks of no size', 'manifest-unknown-kind', { ...manifest, thresholds: {} }],
    ['blocks of a size in words', 'manifest-unknown-kind', { ...manifest, thresholds: { block: '9' } }],
    ['blocks of a size between', 'manifest-unknown-kind', { ...manifest, thresholds: { block: 5.5 } }],
    ['no segments', 'manifest-unknown-kind', { ...manifest, segments: undefined }],
    ['segments by name', 'manifest-unknown-kind', { ...manifest, segments: { [own]: segments[0] } }],
    ['a segment that is nothing', 'manifest-unknown-kind', { ...manifest, segments: [...segments, null] }],
    ['a segment without a name', 'manifest-unknown-kind', beside({ id: undefined })],
    ['a segment without a label', 'manifest-unknown-kind', beside({ label: undefined })],
    ['a segment without a size', 'manifest-unknown-kind', beside({ invited: undefined })],
    ['a segment of a size in words', 'manifest-unknown-kind', beside({ invited: '9' })],
    ['a segment of half a person more', 'manifest-unknown-kind', beside({ invited: 9.5 })],
    ['the own segment twice', 'manifest-unknown-kind', beside({ id: own })],
    ['the own segment twice, in two sizes', 'manifest-unknown-kind', beside({ id: own, invited: 5 })],
    ['another segment twice', 'manifest-unknown-kind', beside({ id: segments[1]!.id })],
    ['without the own segment', 'segment-unknown', { ...manifest, segments: segments.slice(1) }],
    ['without segments', 'segment-unknown', { ...manifest, segments: [] }],
    ['the own segment of four', 'segment-too-small', { ...manifest, segments: [segment(own, 4)] }],
    ['another of four', 'segment-too-small', beside({ invited: 4 })],
    ['another of nobody', 'segment-too-small', beside({ invited: 0 })],
    ['another of fewer than nobody', 'segment-too-small', beside({ invited: -9 })],
    ['blocks of four', 'segment-too-small', { ...manifest, thresholds: { block: 4 } }],
    ['blocks of nobody', 'segment-too-small', { ...manifest, thresholds: { block: 0 } }],
  ]
  for (const [what, reason, promised] of cases) t.equal(await refusal(check(promised)), reason, what)
  const broken = { 'an empty text': '', 'no JSON': '<html>', 'cut JSON': served.slice(0, -1) }
  for (const [what, text] of Object.entries(broken)) {
    t.equal(await refusal(checkServed(text)), 'manifest-unknown-kind', what)
  }
  const elsewhere = { 'a segment it does not name': 'cccccccccccccccc', 'no segment': '' }
  for (const [what, id] of Object.entries(elsewhere)) {
    t.equal(await refusal(checkManifest(served, fingerprint, id)), 'segment-unknown', what)
  }
})

t.test('a manifest that the public list does not hold is refused', (t) => {
  const hash = manifestHash(served)
  const listed = (name: string, of: Uint8Array) => `{"fingerprint":"${name}","manifest":"${toHex(of)}"}`
  const other = 'w'.repeat(16)
  for (const log of [
    '',
    '[]',
    listed(other, hash),
    listed(fingerprint, manifestHash('')),
    `${listed(fingerprint, manifestHash(''))},${listed(other, hash)}`,
  ])
    t.throws(() => checkAnnounced(log, fingerprint, hash), { message: 'not-announced' }, log)
  t.doesNotThrow(() => checkAnnounced(`[${listed(fingerprint, hash)}]`, fingerprint, hash))
  t.end()
})

t.test('a manifest that keeps its promise is read', async (t) => {
  const checked = await checkManifest(served, fingerprint, own)
  t.strictSame(checked.manifest, JSON.parse(served))
  t.strictSame(checked.segment, segment(own, 9))
  t.equal(toHex(checked.hash), createHash('sha256').update(served).digest('hex'))
  const smallest = await checkManifest(served, fingerprint, 'bbbbbbbbbbbbbbbb')
  t.equal(smallest.segment.invited, 5, 'five is enough')
  t.ok(await check({ ...manifest, thresholds: { block: 8 } }), 'a raised threshold is fine')
})

t.test('a fingerprint, a checksum and a receipt', async (t) => {
  const ours = await fingerprintOf(manifestHash(served))
  t.equal(ours, fingerprint, 'the same by another library')
  t.equal(
    await fingerprintOf(manifestHash('a manifest')),
    'wvmfwjer2rz75w8p',
    'and the same tomorrow: it is printed on paper',
  )
  t.match(fingerprint, /^[0-9a-hjkmnp-tv-z]{16}$/)
  t.equal(inFours(fingerprint).replaceAll(' ', ''), fingerprint)
  t.match(inFours(fingerprint), /^\w{4} \w{4} \w{4} \w{4}$/, 'four groups of four')
  t.equal(inFours(''), '')
  t.equal(checksumOf('é'), createHash('sha256').update('é').digest('hex'))
  const sealed = new Uint8Array(8273).fill(7)
  t.match(receiptOf(sealed), /^[0-9a-hjkmnp-tv-z]{10}$/)
  t.not(receiptOf(sealed), receiptOf(sealed.slice(1)))
})
