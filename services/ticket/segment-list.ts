import { canonicalJson } from './log-chain.ts'
import { type ManifestSegment, type SegmentsRoot, SMALLEST_SEGMENT } from './manifest.ts'
import { type InclusionProof, MerkleTree } from './merkle-tree.ts'

/** One segment as a server hands it to a phone: its text, and the proof that the manifest means it. */
export interface ServedSegment extends InclusionProof {
  /** Canonical JSON of a `ManifestSegment`. */
  readonly text: string
}

export type SegmentListFault = 'segments-differ' | 'segment-twice' | 'segment-too-small'

export class SegmentListBroken extends Error {
  readonly fault: SegmentListFault

  constructor(fault: SegmentListFault) {
    super(fault)
    this.fault = fault
  }
}

/** The list as it is hashed and served: a canonical JSON text each, sorted by the public name. */
export const segmentTexts = (segments: readonly ManifestSegment[]): readonly string[] =>
  [...segments].sort((a, b) => (a.id < b.id ? -1 : 1)).map(canonicalJson)

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.every((one) => one === null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** What a manifest says of such a list. */
export const segmentsRootOf = (texts: readonly string[]): SegmentsRoot => {
  const segments = texts.map((text) => JSON.parse(text) as ManifestSegment)
  const sizes = segments.map(({ invited }) => invited)
  return {
    root: new MerkleTree(texts).root,
    size: texts.length,
    invited: sizes.reduce((sum, one) => sum + one, 0),
    smallest: Math.min(...sizes),
    joined: total(segments.map(({ joined }) => joined)),
    leadersChanged: total(segments.map(({ leadersChanged }) => leadersChanged)),
  }
}

/**
 * Checks a whole list against what a manifest says of it: what no phone does, and everybody can.
 *
 * @returns the segments
 * @throws SegmentListBroken
 */
export const checkSegmentList = (
  texts: readonly string[],
  said: SegmentsRoot,
): readonly ManifestSegment[] => {
  if (texts.length === 0 || canonicalJson(segmentsRootOf(texts)) !== canonicalJson(said))
    throw new SegmentListBroken('segments-differ')
  const segments = texts.map((text) => JSON.parse(text) as ManifestSegment)
  // Two of one name could tell two colleagues two sizes.
  if (new Set(segments.map(({ id }) => id)).size !== segments.length)
    throw new SegmentListBroken('segment-twice')
  if (segments.some(({ invited }) => invited < SMALLEST_SEGMENT))
    throw new SegmentListBroken('segment-too-small')
  return segments
}
