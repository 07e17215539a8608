import { toHex } from './encoding.ts'
import {
  fingerprintOf,
  type Manifest,
  type ManifestSegment,
  manifestHash,
  SMALLEST_SEGMENT,
  SUITE,
} from './manifest.ts'
import { isInTree } from './merkle-tree.ts'
import type { ServedSegment } from './segment-list.ts'

/** Why a page refuses a manifest; the interface words it. */
export type ManifestRefusal =
  | 'manifest-changed'
  | 'not-announced'
  | 'manifest-unknown-kind'
  | 'segment-unknown'
  | 'segment-too-small'
  | 'label-unreadable'

export class ManifestRefused extends Error {
  readonly reason: ManifestRefusal

  constructor(reason: ManifestRefusal) {
    super(reason)
    this.reason = reason
  }
}

export interface CheckedManifest {
  readonly manifest: Manifest
  readonly hash: Uint8Array
  readonly segment: ManifestSegment
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value)
const HASH_PATTERN = /^[0-9a-f]{64}$/
const isDate = (value: unknown): boolean => matches(value, /^\d{4}-\d{2}-\d{2}$/)

const isSegment = (value: unknown): value is ManifestSegment =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.label === 'string' &&
  Number.isInteger(value.invited) &&
  Number.isInteger(value.together)

const isSegmentsRoot = (value: unknown): boolean =>
  isRecord(value) &&
  matches(value.root, HASH_PATTERN) &&
  Number.isInteger(value.size) &&
  Number.isInteger(value.smallest)

const hasKeysAndDates = (value: Record<string, unknown>): boolean =>
  matches(value.pk, /^[\w-]{43}$/) &&
  matches(value.tpk, /^[\w-]{87}$/) &&
  matches(value.questionnaire, HASH_PATTERN) &&
  matches(value.tree, HASH_PATTERN) &&
  isDate(value.opens) &&
  isDate(value.closes) &&
  isRecord(value.agreement)

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new ManifestRefused('manifest-unknown-kind')
  }
}

/** A manifest that everybody can compare may still be a broken one. @throws ManifestRefused */
const parse = (served: string): Manifest => {
  const value = read(served)
  const whole =
    isRecord(value) &&
    value.version === 2 &&
    value.suite === SUITE &&
    hasKeysAndDates(value) &&
    isRecord(value.thresholds) &&
    Number.isInteger(value.thresholds.block) &&
    isSegmentsRoot(value.segments)
  if (!whole) throw new ManifestRefused('manifest-unknown-kind')
  return value as unknown as Manifest
}

const isServed = (value: unknown): value is ServedSegment =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  Number.isInteger(value.index) &&
  Array.isArray(value.path) &&
  value.path.every((hash) => matches(hash, HASH_PATTERN))

/** The own segment, which must stand in the list that the manifest means. @throws ManifestRefused */
const findSegment = ({ segments }: Manifest, served: string, id: string): ManifestSegment => {
  const proven = read(served)
  if (!isServed(proven) || !isInTree(proven.text, proven, segments.size, segments.root))
    throw new ManifestRefused('segment-unknown')
  const segment = read(proven.text)
  if (!isSegment(segment)) throw new ManifestRefused('manifest-unknown-kind')
  if (segment.id !== id) throw new ManifestRefused('segment-unknown')
  return segment
}

/**
 * Checks what a server served against the fingerprint in the link, before a word of it is believed.
 * Whoever would stand alone, refuses: no segment and no block of the wave may be under five.
 *
 * @param servedSegment the own segment and its proof, as served
 * @throws ManifestRefused with the reason
 */
export const checkManifest = async (
  served: string,
  servedSegment: string,
  fingerprint: string,
  segmentId: string,
): Promise<CheckedManifest> => {
  const hash = manifestHash(served)
  if ((await fingerprintOf(hash)) !== fingerprint) throw new ManifestRefused('manifest-changed')
  const manifest = parse(served)
  const refuseUnderFive = (...sizes: readonly number[]) => {
    if (sizes.some((size) => size < SMALLEST_SEGMENT)) throw new ManifestRefused('segment-too-small')
  }
  refuseUnderFive(manifest.thresholds.block, manifest.segments.smallest)
  const segment = findSegment(manifest, servedSegment, segmentId)
  refuseUnderFive(segment.invited)
  return { manifest, hash, segment }
}

/**
 * A letter may name a manifest that was made for one person alone: it must stand in the list that everybody
 * reads. Entries are canonical JSON and only an announcement names both, so its words are looked for. The
 * chain is not followed: without a hash that was kept, a list made for one person has a whole chain too.
 *
 * @param log `/transparency.json` as served
 * @throws ManifestRefused
 */
export const checkAnnounced = (log: string, fingerprint: string, hash: Uint8Array): void => {
  if (!log.includes(`"fingerprint":"${fingerprint}","manifest":"${toHex(hash)}"`))
    throw new ManifestRefused('not-announced')
}
