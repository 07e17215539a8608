import canonicalize from 'canonicalize'
import { toBase64Url } from '../../ticket/encoding.ts'
import {
  fingerprintOf,
  type Manifest,
  type ManifestSegment,
  manifestHash,
  SUITE,
} from '../../ticket/manifest.ts'
import { sealLabel, segmentIdOf } from '../../ticket/segment-label.ts'
import type { InvitationSecret } from '../invitations/derive.ts'
import type { FrozenSegment } from './freeze-segments.ts'

export interface SegmentHistory {
  /** People of this segment who were not in it at the last wave; null when there was none. */
  readonly joined: number | null
  /** Units of it with another leader than at their last wave; null when there was none. */
  readonly leadersChanged: number | null
  readonly trend: boolean
}

export interface ManifestFacts {
  readonly wave: string
  readonly ticketPublicKey: Uint8Array
  readonly tallyPublicKey: Uint8Array
  readonly opens: string
  readonly closes: string
  readonly questionnaireHash: string
  readonly floor: number
  readonly agreement: { readonly reference: string; readonly date: string }
  readonly segments: readonly (FrozenSegment & SegmentHistory)[]
}

export interface MadeManifest {
  readonly text: string
  readonly hash: Uint8Array
  readonly fingerprint: string
  /** Unit → public name of the segment that ends there. */
  readonly segmentIds: ReadonlyMap<string, string>
}

/** Canonical JSON (RFC 8785), so that the same facts always have the same fingerprint. */
export const makeManifest = async (facts: ManifestFacts, secret: InvitationSecret): Promise<MadeManifest> => {
  const segmentIds = new Map(
    facts.segments.map(({ unit }) => [unit, segmentIdOf(secret.segmentKeyFor(unit))]),
  )
  const segments: ManifestSegment[] = await Promise.all(
    facts.segments.map(
      async ({ unit, parentUnit, label, above, members, joined, leadersChanged, trend }) => ({
        id: segmentIds.get(unit) ?? '',
        parent: parentUnit === null ? null : (segmentIds.get(parentUnit) ?? null),
        label: await sealLabel(secret.segmentKeyFor(unit), { label, above }),
        invited: members.length,
        joined,
        leadersChanged,
        trend,
      }),
    ),
  )
  const manifest: Manifest = {
    version: 1,
    wave: facts.wave,
    suite: SUITE,
    pk: toBase64Url(facts.ticketPublicKey),
    tpk: toBase64Url(facts.tallyPublicKey),
    opens: facts.opens,
    closes: facts.closes,
    questionnaire: facts.questionnaireHash,
    thresholds: { block: facts.floor },
    agreement: facts.agreement,
    segments: segments.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
  const text = canonicalize(manifest) ?? ''
  const hash = manifestHash(text)
  return { text, hash, fingerprint: await fingerprintOf(hash), segmentIds }
}
