import { createHash } from 'node:crypto'
import t from 'tap'
import { checkManifest, ManifestRefused } from '../../services/ticket/check-manifest.ts'
import { toHex } from '../../services/ticket/encoding.ts'
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
  trend: true,
})
const manifest: Manifest = {
  version: 1,
  wave: 'a wave',
  suite: SUITE,
  pk: 'pk',
  tpk: 'tpk',
  opens: '2026-03-02',
  closes: '2026-03-16',
  questionnaire: 'ab'.repeat(32),
  thresholds: { block: 5 },
  agreement: { reference: 'OR 2026-4', date: '2026-02-01' },
  segments: [segment('aaaaaaaaaaaaaaaa', 9), segment('bbbbbbbbbbbbbbbb', 5)],
}
const own = 'aaaaaaaaaaaaaaaa'
/** A server that promises this and serves it: the fingerprint fits. */
const check = (promised: unknown, of = own) => {
  const served = JSON.stringify(promised)
  return checkManifest(served, fingerprintOf(manifestHash(served)), of)
}
/** The reason that a page is given, or whatever else was thrown. */
const refusal = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error instanceof ManifestRefused ? error.reason : error
  }
}

t.test('a manifest that is not what the link promised is refused', (t) => {
  const served = JSON.stringify(manifest)
  const fingerprint = fingerprintOf(manifestHash(served))
  const cases = {
    'one character changed': served.replace('"invited":9', '"invited":8'),
    'another key': served.replace('"pk":"pk"', '"pk":"px"'),
    'a space added': `${served} `,
    'a line break added': `${served}\n`,
    'a byte order mark added': `\uFEFF${served}`,
    'a character cut': served.slice(0, -1),
    'keys in another order': JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse())),
    'nothing served': '',
    'no JSON served': '<html>',
  }
  for (const [what, changed] of Object.entries(cases)) {
    t.equal(
      refusal(() => checkManifest(changed, fingerprint, own)),
      'manifest-changed',
      what,
    )
  }
  for (let at = 0; at < served.length; at += 7) {
    const other = served[at] === 'x' ? 'y' : 'x'
    const changed = served.slice(0, at) + other + served.slice(at + 1)
    t.equal(
      refusal(() => checkManifest(changed, fingerprint, own)),
      'manifest-changed',
      `at ${at}`,
    )
  }
  t.equal(
    refusal(() => checkManifest(served, '', own)),
    'manifest-changed',
    'an empty fingerprint',
  )
  t.equal(
    refusal(() => checkManifest(served, fingerprint.slice(0, 15), own)),
    'manifest-changed',
    'a fingerprint that was cut',
  )
  t.end()
})

t.test('a manifest that fits its fingerprint is still refused', (t) => {
  const { segments } = manifest
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['another version', 'manifest-unknown-kind', { ...manifest, version: 2 }],
    ['a version in words', 'manifest-unknown-kind', { ...manifest, version: '1' }],
    ['another suite', 'manifest-unknown-kind', { ...manifest, suite: `${SUITE}+` }],
    ['no suite', 'manifest-unknown-kind', { ...manifest, suite: undefined }],
    ['without the own segment', 'segment-unknown', { ...manifest, segments: segments.slice(1) }],
    ['without segments', 'segment-unknown', { ...manifest, segments: [] }],
    ['the own segment of four', 'segment-too-small', { ...manifest, segments: [segment(own, 4)] }],
    ['another of four', 'segment-too-small', { ...manifest, segments: [...segments, segment('c', 4)] }],
    ['another of nobody', 'segment-too-small', { ...manifest, segments: [...segments, segment('c', 0)] }],
    [
      'a segment without a size',
      'segment-too-small',
      { ...manifest, segments: [...segments, { ...segment('c', 9), invited: undefined }] },
    ],
    [
      'a segment of no number',
      'segment-too-small',
      { ...manifest, segments: [...segments, { ...segment('c', 9), invited: 'many' }] },
    ],
    ['blocks of four', 'segment-too-small', { ...manifest, thresholds: { block: 4 } }],
    ['blocks of no size', 'segment-too-small', { ...manifest, thresholds: {} }],
  ]
  for (const [what, reason, promised] of cases) {
    t.equal(
      refusal(() => check(promised)),
      reason,
      what,
    )
  }
  t.equal(
    refusal(() => check(manifest, 'cccccccccccccccc')),
    'segment-unknown',
    'a segment it does not name',
  )
  t.equal(
    refusal(() => check(manifest, '')),
    'segment-unknown',
    'no segment',
  )
  t.end()
})

t.test('a manifest that keeps its promise is read', (t) => {
  const served = JSON.stringify(manifest)
  const checked = check(manifest)
  t.strictSame(checked.manifest, JSON.parse(served))
  t.strictSame(checked.segment, segment(own, 9))
  t.equal(toHex(checked.hash), createHash('sha256').update(served).digest('hex'))
  t.equal(check(manifest, 'bbbbbbbbbbbbbbbb').segment.invited, 5, 'five is enough')
  t.ok(check({ ...manifest, thresholds: { block: 8 } }), 'a raised threshold is fine')
  t.end()
})

t.test('a fingerprint, a checksum and a receipt', (t) => {
  const fingerprint = fingerprintOf(manifestHash('a manifest'))
  t.match(fingerprint, /^[0-9a-hjkmnp-tv-z]{16}$/)
  t.equal(inFours(fingerprint).replaceAll(' ', ''), fingerprint)
  t.match(inFours(fingerprint), /^\w{4} \w{4} \w{4} \w{4}$/, 'four groups of four')
  t.equal(inFours(''), '')
  t.equal(checksumOf('é'), createHash('sha256').update('é').digest('hex'))
  const sealed = new Uint8Array(8273).fill(7)
  t.match(receiptOf(sealed), /^[0-9a-hjkmnp-tv-z]{10}$/)
  t.not(receiptOf(sealed), receiptOf(sealed.slice(1)))
  t.end()
})
