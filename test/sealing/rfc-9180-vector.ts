import { readFileSync } from 'node:fs'

/** RFC 9180 A.3.1: base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Hexadecimal. */
export const rfc9180 = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/rfc9180-p256-base.json', import.meta.url), 'utf8'),
) as {
  readonly info: string
  readonly ikmE: string
  readonly skEm: string
  readonly enc: string
  readonly ikmR: string
  readonly skRm: string
  readonly pkRm: string
  readonly sharedSecret: string
  readonly key: string
  readonly baseNonce: string
  readonly plaintext: string
  readonly encryptions: readonly { readonly seq: number; readonly aad: string; readonly ct: string }[]
  readonly exports: readonly { readonly context: string; readonly value: string }[]
}
