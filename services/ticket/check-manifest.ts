import { toHex } from './encoding.ts'
import {
  fingerprintOf,
  type Manifest,
  type ManifestSegment,
  manifestHash,
  SMALLEST_SEGMENT,
  SUITE,
} from './manifest.ts'

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
const isDate = (value: unknown): boolean => matches(value, /^\d{4}-\d{2}-\d{2}$/)

const isSegment = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.label === 'string' &&
  typeof value.trend === 'boolean' &&
  Number.isInteger(value.invited)

const hasKeysAndDates = (value: Record<string, unknown>): boolean =>
  matches(value.pk, /^[\w-]{43}$/) &&
  matches(value.tpk, /^[\w-]{87}$/) &&
  matches(value.questionnaire, /^[0-9a-f]{64}$/) &&
  isDate(value.opens) &&
  isDate(value.closes) &&
  isRecord(value.agreement)

/** A manifest that everybody can compare may still be a broken one. @throws ManifestRefused */
const parse = (served: string): Manifest => {
  let value: unknown
  try {
    value = JSON.parse(served)
  } catch {
    throw new ManifestRefused('manifest-unknown-kind')
  }
  const whole =
    isRecord(value) &&
    value.version === 1 &&
    value.suite === SUITE &&
    hasKeysAndDates(value) &&
    isRecord(value.thresholds) &&
    Number.isInteger(value.thresholds.block) &&
    Array.isArray(value.segments) &&
    value.segments.every(isSegment)
  if (!whole) throw new ManifestRefused('manifest-unknown-kind')
  const manifest = value as unknown as Manifest
  const ids = new Set(manifest.segments.map(({ id }) => id))
  if (ids.size !== manifest.segments.length) throw new ManifestRefused('manifest-unknown-kind')
  return manifest
}

/**
 * Checks what a server served against the fingerprint in the link, before a word of it is believed.
 * Whoever would stand alone, refuses: no segment and no block of the wave may be under five.
 *
 * @throws ManifestRefused with the reason
 */
export const checkManifest = async (
  served: string,
  fingerprint: string,
  segmentId: string,
): Promise<CheckedManifest> => {
  const hash = manifestHash(served)
  if ((await fingerprintOf(hash)) !== fingerprint) throw new ManifestRefused('manifest-changed')
  const manifest = parse(served)
  const segment = manifest.segments.find(({ id }) => id === segmentId)
  if (segment === undefined) throw new ManifestRefused('segment-unknown')
  const sizes = [manifest.thresholds.block, ...manifest.segments.map(({ invited }) => invited)]
  if (sizes.some((size) => size < SMALLEST_SEGMENT)) throw new ManifestRefused('segment-too-small')
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
