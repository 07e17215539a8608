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
  | 'manifest-unknown-kind'
  | 'segment-unknown'
  | 'segment-too-small'

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

/**
 * Checks what a server served against the fingerprint in the link, before a word of it is believed.
 *
 * @throws ManifestRefused with the reason
 */
export const checkManifest = (served: string, fingerprint: string, segmentId: string): CheckedManifest => {
  const hash = manifestHash(served)
  if (fingerprintOf(hash) !== fingerprint) throw new ManifestRefused('manifest-changed')
  const manifest = JSON.parse(served) as Manifest
  if (manifest.version !== 1 || manifest.suite !== SUITE) throw new ManifestRefused('manifest-unknown-kind')
  const segment = manifest.segments.find(({ id }) => id === segmentId)
  if (segment === undefined) throw new ManifestRefused('segment-unknown')
  // A manifest that everybody can compare may still be a bad one: whoever would stand alone, refuses.
  const smallest = Math.min(...manifest.segments.map(({ invited }) => invited))
  if (!(smallest >= SMALLEST_SEGMENT) || !(manifest.thresholds.block >= SMALLEST_SEGMENT)) {
    throw new ManifestRefused('segment-too-small')
  }
  return { manifest, hash, segment }
}
