import { sha256 } from '@noble/hashes/sha2.js'
import { concat, fromHex, sameBytes, toHex, utf8 } from './encoding.ts'

/**
 * One hash for a list of texts, and a proof of a few hundred bytes that one of them stands in it: RFC 9162
 * §2.1, with SHA-256. So a phone checks its own segment without fetching all the others.
 */

const LEAF_PREFIX = new Uint8Array([0])
const NODE_PREFIX = new Uint8Array([1])

/** §2.1.1. The prefixes keep a text from passing for two hashes, and two hashes for a text. */
const leafHash = (text: string): Uint8Array => sha256(concat(LEAF_PREFIX, utf8(text)))
const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concat(NODE_PREFIX, left, right))

/** Where a text stands in a list, and the hashes beside its way up. */
export interface InclusionProof {
  /** From 0. */
  readonly index: number
  /** Hexadecimal, from the bottom. */
  readonly path: readonly string[]
}

/** All hashes of a list, level by level: for whoever serves proofs, or checks the whole list. */
export class MerkleTree {
  readonly #levels: readonly (readonly Uint8Array[])[]

  /** @throws RangeError for an empty list, which has nothing to prove */
  constructor(texts: readonly string[]) {
    if (texts.length === 0) throw new RangeError('a tree needs a text')
    const levels: Uint8Array[][] = [texts.map(leafHash)]
    for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? [])
      levels.push(paired(below))
    this.#levels = levels
  }

  /** Hexadecimal. */
  get root(): string {
    return toHex(this.#levels.at(-1)?.[0] ?? LEAF_PREFIX)
  }

  /** §2.1.3.1. @throws RangeError when no text stands there */
  proofOf(index: number): InclusionProof {
    const size = this.#levels[0]?.length ?? 0
    if (!(Number.isInteger(index) && index >= 0 && index < size)) throw new RangeError(`no text at ${index}`)
    const path = this.#levels.flatMap((level, height) => {
      const beside = level[Math.floor(index / 2 ** height) ^ 1]
      return beside === undefined ? [] : [toHex(beside)]
    })
    return { index, path }
  }
}

/** Two and two; one that is left over goes up as it is. */
const paired = (below: readonly Uint8Array[]): Uint8Array[] =>
  below.flatMap((left, at) => {
    if (at % 2 === 1) return []
    const right = below[at + 1]
    return [right === undefined ? left : nodeHash(left, right)]
  })

/**
 * Does this text stand in the list with this root? (§2.1.3.2; the names of its steps are `fn` and `sn`)
 *
 * @param size how many texts the list has
 * @param root hexadecimal
 */
export const isInTree = (
  text: string,
  { index, path }: InclusionProof,
  size: number,
  root: string,
): boolean => {
  if (!(Number.isInteger(index) && index >= 0 && index < size)) return false
  let at = index
  let last = size - 1
  let hash = leafHash(text)
  for (const beside of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(fromHex(beside), hash)
      while (at % 2 === 0 && at > 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else hash = nodeHash(hash, fromHex(beside))
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && sameBytes(hash, fromHex(root))
}
