import { sha256 } from '@noble/hashes/sha2.js'
import { concat, fromBase64Url, toBase32, toBase64Url, utf8 } from './encoding.ts'

/**
 * A segment is named in a link by its key. The public manifest names it by a hash of that key and
 * carries its label sealed to the key, so that everybody with a link of the segment reads the same
 * label, and whoever has only the public copy reads none.
 */
export interface SegmentLabel {
  /** What the segment is called; names every unit that is pooled in it. */
  readonly label: string
  /** Labels of the units above, from the top down. */
  readonly above: readonly string[]
}

/** The public name of a segment: 16 characters that do not give the key away. */
export const segmentIdOf = (segmentKey: string): string =>
  toBase32(sha256(utf8(`segment|${segmentKey}`)).slice(0, 10))

// One key seals one text once, so a fixed nonce is never used twice with a key.
const ZERO_NONCE = new Uint8Array(12)

const aesKey = async (segmentKey: string, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> => {
  const bytes = sha256(concat(utf8('label|'), utf8(segmentKey))).slice(0, 16)
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [usage])
}

/** Every label is padded to a multiple of 64 bytes: its length shall not tell which unit it is. */
export const sealLabel = async (segmentKey: string, label: SegmentLabel): Promise<string> => {
  const plain = utf8(JSON.stringify(label))
  const padded = new Uint8Array(Math.ceil((plain.length + 1) / 64) * 64).fill(0x20)
  padded.set(plain)
  const key = await aesKey(segmentKey, 'encrypt')
  return toBase64Url(
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: ZERO_NONCE }, key, padded)),
  )
}

/** @throws OperationError when the label was sealed to another key. */
export const openLabel = async (segmentKey: string, sealed: string): Promise<SegmentLabel> => {
  const key = await aesKey(segmentKey, 'decrypt')
  const bytes = fromBase64Url(sealed) as Uint8Array<ArrayBuffer>
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: ZERO_NONCE }, key, bytes)
  return JSON.parse(new TextDecoder().decode(plain)) as SegmentLabel
}
