import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { toBase32, toHex, utf8 } from './encoding.ts'

/**
 * What a wave promises, the same for everybody, addressed by its content. A server that gives one person
 * another key, segment or size must give that person another fingerprint, and fingerprints are compared.
 */
export interface Manifest {
  readonly version: 2
  readonly wave: string
  readonly suite: typeof SUITE
  /** Public key of the ticket, POPRF over ristretto255, base64url. */
  readonly pk: string
  /** Public key that ballots are sealed to, DHKEM(P-256), uncompressed, base64url. */
  readonly tpk: string
  readonly opens: string
  readonly closes: string
  /** SHA-256 of the questionnaire, hexadecimal. */
  readonly questionnaire: string
  readonly thresholds: { readonly block: number }
  readonly agreement: { readonly reference: string; readonly date: string }
  /** SHA-256, hexadecimal, of the tree that the count publishes by. The tree itself is not public. */
  readonly tree: string
  readonly segments: SegmentsRoot
}

/** All segments in one hash, and their totals, for whoever does not read the whole list. */
export interface SegmentsRoot {
  /** Root of a Merkle tree over the texts of the list (`merkle-tree.ts`), hexadecimal. */
  readonly root: string
  /** How many there are. */
  readonly size: number
  readonly invited: number
  /** People invited in the smallest. */
  readonly smallest: number
  /** Sums over the segments that were there before; null when none was. */
  readonly joined: number | null
  readonly leadersChanged: number | null
}

export interface ManifestSegment {
  readonly id: string
  readonly parent: string | null
  /** The label, sealed to those who hold a link of this segment (`segment-label.ts`). */
  readonly label: string
  readonly invited: number
  /** People who were not in this segment at the last wave; null at a segment's first. */
  readonly joined: number | null
  /** The largest number of them who were counted together at the last wave that each was in; 0 at the first wave. */
  readonly together: number
  /** Units of it with another leader than at their last wave; null when there was none. Who leads reads results. */
  readonly leadersChanged: number | null
}

export const SUITE = 'POPRF(ristretto255-SHA512)+HPKE(P-256,HKDF-SHA256,AES-128-GCM)'

/** Smallest segment a page may accept; the same five stands in the database. */
export const SMALLEST_SEGMENT = 5

/** SHA-256 over the bytes of a manifest, exactly as served. */
export const manifestHash = (manifestText: string): Uint8Array => sha256(utf8(manifestText))

/** 32 MiB and a tenth of a second for one look; see below what that is for two that are alike. */
const SCRYPT_OPTIONS = { N: 2 ** 15, r: 8, p: 1, dkLen: 10 } as const

/**
 * Sixteen characters, shown in four groups of four. Whoever composes a manifest could look for two with
 * the same fingerprint, and 80 bits of a bare hash would give a pair after 2⁴⁰ cheap tries: minutes. So
 * the hash is stretched with scrypt (RFC 7914), and the same search costs years of a large computer.
 */
export const fingerprintOf = (hash: Uint8Array): Promise<string> => {
  const name = toHex(hash)
  const known = stretched.get(name)
  if (known !== undefined) return known
  const made = scryptAsync(hash, utf8('ooghoogte fingerprint'), SCRYPT_OPTIONS).then(toBase32)
  stretched.set(name, made)
  return made
}

/** A hash always has the same fingerprint, so each is stretched once. */
const stretched = new Map<string, Promise<string>>()

export const inFours = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? ''

/** Hexadecimal SHA-256 of a text served by its content. */
export const checksumOf = (text: string): string => toHex(sha256(utf8(text)))

/** The receipt of a ballot: ten characters that prove it was counted, never what was in it. */
export const receiptOf = (sealed: Uint8Array): string => receiptOfHash(sha256(sealed))

/** The same, from the SHA-256 of a ballot, where that is computed faster. */
export const receiptOfHash = (hash: Uint8Array): string => toBase32(hash.subarray(0, 7)).slice(0, 10)

/** Binds wave and segment into a ticket and a ballot. */
export const contextOf = (hash: Uint8Array, segment: string): Uint8Array =>
  utf8(`pulse/1|${toHex(hash)}|${segment}`)
