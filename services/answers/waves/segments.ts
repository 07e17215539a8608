import type { Manifest, ManifestSegment } from '../../ticket/manifest.ts'
import { MerkleTree } from '../../ticket/merkle-tree.ts'
import type { ServedSegment } from '../../ticket/segment-list.ts'

/** The list of a wave's segments. It can prove that a segment is in it. */
export class ProvenSegments {
  readonly #texts: readonly string[]
  readonly #tree: MerkleTree
  readonly #placeOf: ReadonlyMap<string, number>
  /** Bytes of the longest reply. */
  readonly #longest: number

  constructor(texts: readonly string[]) {
    this.#texts = texts
    this.#tree = new MerkleTree(texts)
    this.#placeOf = new Map(texts.map((text, at) => [(JSON.parse(text) as ManifestSegment).id, at]))
    this.#longest = texts.reduce((most, _, at) => Math.max(most, Buffer.byteLength(this.#write(at))), 0)
  }

  /**
   * What a phone checks against the manifest's root: the JSON of a `ServedSegment`. Undefined for a segment
   * that is not in the list. Spaces at the end make all replies of a wave equally long. So somebody who counts
   * bytes on the network cannot tell from which segment somebody answers.
   */
  serve(segment: string): string | undefined {
    const at = this.#placeOf.get(segment)
    if (at === undefined) return undefined
    const text = this.#write(at)
    return text + ' '.repeat(this.#longest - Buffer.byteLength(text))
  }

  #write(at: number): string {
    const served: ServedSegment = { text: this.#texts[at] ?? '', ...this.#tree.proofOf(at) }
    return JSON.stringify(served)
  }

  /** Hexadecimal. */
  get root(): string {
    return this.#tree.root
  }

  has(segment: string): boolean {
    return this.#placeOf.has(segment)
  }
}

/**
 * How many lists are kept in memory: about as many waves are open, or looked at, at a time. A list of 20,000
 * segments takes 8 MB.
 */
const MOST_LISTS_KEPT = 8

/** Lists of segments by fingerprint. A list never changes and the manifest names it, so each is kept. */
export class SegmentLists {
  readonly #read: (fingerprint: string) => Promise<readonly string[] | undefined>
  readonly #lists = new Map<string, ProvenSegments>()

  constructor(read: (fingerprint: string) => Promise<readonly string[] | undefined>) {
    this.#read = read
  }

  /** The list that this manifest names by its root. Undefined where the database has another list. */
  async of(
    fingerprint: string,
    { segments }: Pick<Manifest, 'segments'>,
  ): Promise<ProvenSegments | undefined> {
    const kept = this.#lists.get(fingerprint)
    if (kept?.root === segments.root) return kept
    const texts = await this.#read(fingerprint)
    if (texts === undefined || texts.length === 0) return undefined
    const list = new ProvenSegments(texts)
    if (list.root !== segments.root) return undefined
    const [oldest] = this.#lists.keys()
    if (oldest !== undefined && this.#lists.size >= MOST_LISTS_KEPT) this.#lists.delete(oldest)
    this.#lists.set(fingerprint, list)
    return list
  }
}
