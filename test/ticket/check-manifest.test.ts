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
import { MerkleTree } from '../../services/ticket/merkle-tree.ts'
import {
  checkSegmentList,
  type SegmentListBroken,
  segmentsRootOf,
  segmentTexts,
} from '../../services/ticket/segment-list.ts'

const segment = (id: string, invited: number) => ({
  id,
  parent: null,
  label: 'sealed',
  invited,
  joined: null,
  together: 0,
  leadersChanged: null,
})
const list = [segment('aaaaaaaaaaaaaaaa', 9), segment('bbbbbbbbbbbbbbbb', 5)]
const manifest: Manifest = {
  version: 2,
  wave: 'a wave',
  suite: SUITE,
  pk: 'k'.repeat(43),
  tpk: 't'.repeat(87),
  opens: '2026-03-02',
  closes: '2026-03-16',
  questionnaire: 'ab'.repeat(32),
  thresholds: { block: 5 },
  agreement: { reference: 'OR 2026-4', date: '2026-02-01' },
  tree: 'cd'.repeat(32),
  segments: segmentsRootOf(segmentTexts(list)),
}
const own = 'aaaaaaaaaaaaaaaa'
/** The fingerprint by another hand: scrypt of node:crypto (RFC 7914), which is also quicker here. */
const stretched = (served: string): string => {
  const hash = createHash('sha256').update(served).digest()
  const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
  return toBase32(scryptSync(hash, 'ooghoogte fingerprint', 10, cost))
}
/** A segment and its proof, as a server reads them from a list. */
const provenIn = (texts: readonly string[], at: number): string =>
  JSON.stringify({ text: texts[at], ...new MerkleTree(texts).proofOf(at) })
const PROVEN = provenIn(segmentTexts(list), 0)
/** A server that serves this, whatever it is, to a link with the fingerprint of it. */
const checkServed = (served: string, proven = PROVEN) => checkManifest(served, proven, stretched(served), own)
const check = (promised: unknown, proven = PROVEN) => checkServed(JSON.stringify(promised), proven)
/** The same for a list of one segment that is anything, under a root that fits. */
const checkSegment = (only: unknown, said: object = {}) => {
  const texts = [typeof only === 'string' ? only : JSON.stringify(only)]
  const segments = { ...manifest.segments, root: new MerkleTree(texts).root, size: 1, ...said }
  return check({ ...manifest, segments }, provenIn(texts, 0))
}
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
    'one character changed': served.replace('"invited":14', '"invited":15'),
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
    t.equal(await refusal(checkManifest(changed, PROVEN, fingerprint, own)), 'manifest-changed', what)
  }
  const misread = {
    'an empty fingerprint': '',
    'a fingerprint that was cut': fingerprint.slice(0, 15),
    'a fingerprint in capitals': fingerprint.toUpperCase(),
    'a fingerprint in fours': inFours(fingerprint),
    'the bare hash, which is not stretched': toBase32(manifestHash(served).slice(0, 10)),
  }
  for (const [what, other] of Object.entries(misread)) {
    t.equal(await refusal(checkManifest(served, PROVEN, other, own)), 'manifest-changed', what)
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
      t.equal(
        await refusal(checkManifest(changed[at]!, PROVEN, fingerprint, own)),
        'manifest-changed',
        `at ${at}`,
      )
    }
  },
)

t.test('a manifest that fits its fingerprint is still refused', async (t) => {
  const { segments } = manifest
  const root = (over: object) => ({ ...manifest, segments: { ...segments, ...over } })
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['another version', 'manifest-unknown-kind', { ...manifest, version: 1 }],
    ['a version in words', 'manifest-unknown-kind', { ...manifest, version: '2' }],
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
    ['segments in a list', 'manifest-unknown-kind', { ...manifest, segments: list }],
    ['no tree', 'manifest-unknown-kind', { ...manifest, tree: undefined }],
    ['a tree that is no hash', 'manifest-unknown-kind', { ...manifest, tree: 'x' }],
    ['no root', 'manifest-unknown-kind', root({ root: undefined })],
    ['a root that is no hash', 'manifest-unknown-kind', root({ root: 'ab' })],
    ['a root in capitals', 'manifest-unknown-kind', root({ root: segments.root.toUpperCase() })],
    ['a list of no size', 'manifest-unknown-kind', root({ size: undefined })],
    ['a list of a size in words', 'manifest-unknown-kind', root({ size: '2' })],
    ['a smallest of a size in words', 'manifest-unknown-kind', root({ smallest: '9' })],
    ['no smallest', 'manifest-unknown-kind', root({ smallest: undefined })],
    ['another root', 'segment-unknown', root({ root: 'ab'.repeat(32) })],
    ['a list of another size', 'segment-unknown', root({ size: 9 })],
    ['a list of nothing', 'segment-unknown', root({ size: 0 })],
    ['a smallest of four', 'segment-too-small', root({ smallest: 4 })],
    ['a smallest of nobody', 'segment-too-small', root({ smallest: 0 })],
    ['a smallest of fewer than nobody', 'segment-too-small', root({ smallest: -9 })],
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
    t.equal(await refusal(checkManifest(served, PROVEN, fingerprint, id)), 'segment-unknown', what)
  }
})

t.test('a segment that is proven is still refused', async (t) => {
  const [, ...cut] = Object.entries(segment(own, 9))
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['of four', 'segment-too-small', segment(own, 4)],
    ['of nobody', 'segment-too-small', segment(own, 0)],
    ['somebody else’s', 'segment-unknown', list[1]],
    ['without a name', 'manifest-unknown-kind', Object.fromEntries(cut)],
    ['without a label', 'manifest-unknown-kind', { ...segment(own, 9), label: undefined }],
    ['without a size', 'manifest-unknown-kind', { ...segment(own, 9), invited: undefined }],
    ['of a size in words', 'manifest-unknown-kind', { ...segment(own, 9), invited: '9' }],
    ['of half a person more', 'manifest-unknown-kind', segment(own, 9.5)],
    ['that is nothing', 'manifest-unknown-kind', null],
    ['that is no JSON', 'manifest-unknown-kind', '<segment>'],
  ]
  for (const [what, reason, only] of cases) t.equal(await refusal(checkSegment(only)), reason, what)
  t.ok(await checkSegment(segment(own, 9)), 'a good one is not')
})

t.test('a segment whose proof does not hold is refused', async (t) => {
  const proven = JSON.parse(PROVEN) as { text: string; index: number; path: string[] }
  const cases: Readonly<Record<string, unknown>> = {
    'another size than the manifest means': { ...proven, text: proven.text.replace('9', '8') },
    'another place': { ...proven, index: 1 },
    'no place': { ...proven, index: undefined },
    'a place between': { ...proven, index: 0.5 },
    'a place before the first': { ...proven, index: -2 },
    'a hash more': { ...proven, path: [...proven.path, 'ab'.repeat(32)] },
    'a hash less': { ...proven, path: [] },
    'a path of words': { ...proven, path: ['x'] },
    'no path': { ...proven, path: null },
    'no text': { ...proven, text: undefined },
    nothing: null,
    'a list': [proven],
  }
  for (const [what, served] of Object.entries(cases))
    t.equal(await refusal(check(manifest, JSON.stringify(served))), 'segment-unknown', what)
  for (const text of ['', '<html>', PROVEN.slice(1)])
    t.equal(await refusal(check(manifest, text)), 'manifest-unknown-kind', `no JSON: ${text}`)
})

t.test('a list that is not what its manifest says is found by whoever reads all of it', (t) => {
  const texts = segmentTexts(list)
  const faultOf = (of: readonly string[], said: object = {}) => {
    try {
      return checkSegmentList(of, { ...segmentsRootOf(of.length > 0 ? of : texts), ...said }) && 'believed'
    } catch (error) {
      return (error as SegmentListBroken).fault
    }
  }
  const small = segmentTexts([...list, segment('c', 4)])
  t.equal(faultOf(texts, { root: 'ab'.repeat(32) }), 'segments-differ')
  for (const said of [{ size: 3 }, { invited: 15 }, { smallest: 9 }, { joined: 0 }, { leadersChanged: 1 }])
    t.equal(faultOf(texts, said), 'segments-differ', JSON.stringify(said))
  t.equal(faultOf([]), 'segments-differ', 'nothing')
  t.equal(faultOf(segmentTexts([...list, segment(own, 5)])), 'segment-twice')
  t.equal(faultOf(small), 'segment-too-small')
  t.equal(faultOf(texts), 'believed')
  t.strictSame(checkSegmentList(texts, manifest.segments), list)
  t.end()
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
  const checked = await checkManifest(served, PROVEN, fingerprint, own)
  t.strictSame(checked.manifest, JSON.parse(served))
  t.strictSame(checked.segment, segment(own, 9))
  t.equal(toHex(checked.hash), createHash('sha256').update(served).digest('hex'))
  const second = provenIn(segmentTexts(list), 1)
  const smallest = await checkManifest(served, second, fingerprint, 'bbbbbbbbbbbbbbbb')
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
