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
import { segmentsRootOf, segmentTexts } from '../../ticket/segment-list.ts'
import type { InvitationSecret } from '../invitations/derive.ts'
import type { FrozenSegment } from './freeze-segments.ts'

export interface SegmentHistory {
  /** How many people of this segment were not in it at the last wave. Null when there was no wave. */
  readonly joined: number | null
  /** The largest number of its people who were counted together before. */
  readonly together: number
  /** How many of its units have another leader than at their last wave. Null when there was no wave. */
  readonly leadersChanged: number | null
}

export interface ManifestFacts {
  readonly wave: string
  readonly ticketPublicKey: Uint8Array
  readonly tallyPublicKey: Uint8Array
  readonly opens: string
  readonly closes: string
  readonly questionnaireHash: string
  readonly floor: number
  /** SHA-256 of the tree that the count publishes by, hexadecimal. */
  readonly treeHash: string
  readonly agreement: { readonly reference: string; readonly date: string }
  readonly segments: readonly (FrozenSegment & SegmentHistory)[]
}

export interface MadeManifest {
  readonly text: string
  readonly hash: Uint8Array
  readonly fingerprint: string
  /** The list that the manifest names by its root: a canonical JSON text each. */
  readonly segments: readonly string[]
}

/** Unit → public name of the segment that ends there. */
export const segmentIdsOf = (
  segments: readonly Pick<FrozenSegment, 'unit'>[],
  secret: InvitationSecret,
): ReadonlyMap<string, string> =>
  new Map(segments.map(({ unit }) => [unit, segmentIdOf(secret.segmentKeyFor(unit))]))

/** Canonical JSON (RFC 8785), so that the same facts always have the same fingerprint. */
export const makeManifest = async (facts: ManifestFacts, secret: InvitationSecret): Promise<MadeManifest> => {
  const idOf = segmentIdsOf(facts.segments, secret)
  const segments: ManifestSegment[] = await Promise.all(
    facts.segments.map(
      async ({ unit, parentUnit, label, above, members, joined, together, leadersChanged }) => ({
        id: idOf.get(unit) ?? '',
        parent: parentUnit === null ? null : (idOf.get(parentUnit) ?? null),
        label: await sealLabel(secret.segmentKeyFor(unit), { label, above }),
        invited: members.length,
        joined,
        together,
        leadersChanged,
      }),
    ),
  )
  const texts = segmentTexts(segments)
  const manifest: Manifest = {
    version: 2,
    wave: facts.wave,
    suite: SUITE,
    pk: toBase64Url(facts.ticketPublicKey),
    tpk: toBase64Url(facts.tallyPublicKey),
    opens: facts.opens,
    closes: facts.closes,
    questionnaire: facts.questionnaireHash,
    thresholds: { block: facts.floor },
    agreement: facts.agreement,
    tree: facts.treeHash,
    segments: segmentsRootOf(texts),
  }
  const text = canonicalize(manifest) ?? ''
  const hash = manifestHash(text)
  return { text, hash, fingerprint: await fingerprintOf(hash), segments: texts }
}
