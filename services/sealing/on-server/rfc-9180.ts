import { createHmac } from 'node:crypto'

/**
 * RFC 9180 with the primitives of node, for the one suite and mode of `../suite.ts`. Many times faster than
 * the library that seals in the browser, which stays the second opinion on every line of it.
 */
export const CURVE = 'prime256v1'
export const CIPHER = 'aes-128-gcm'

const ascii = (text: string): Buffer => Buffer.from(text, 'ascii')
/** §4.1: `KEM` and the number of the KEM. §5.1: `HPKE` and the numbers of KEM, KDF and AEAD. */
const KEM = Buffer.concat([ascii('KEM'), Buffer.of(0x00, 0x10)])
const HPKE = Buffer.concat([ascii('HPKE'), Buffer.of(0x00, 0x10, 0x00, 0x01, 0x00, 0x01)])
const NO_BYTES = new Uint8Array(0)
const BASE_MODE = Buffer.of(0)
/** The counter of the first block of an expansion (RFC 5869 §2.3); nothing here is longer than one. */
const FIRST_BLOCK = Buffer.of(1)

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer => {
  const mac = createHmac('sha256', key)
  for (const part of parts) mac.update(part)
  return mac.digest()
}

/** LabeledExtract (§4), its label bound once. */
const extractor = (suite: Uint8Array, label: string) => {
  const start = Buffer.concat([ascii('HPKE-v1'), suite, ascii(label)])
  return (salt: Uint8Array, keyMaterial: Uint8Array): Buffer => hmac(salt, start, keyMaterial)
}

/** LabeledExpand (§4), its label and length bound once. */
const expander = (suite: Uint8Array, label: string, length: number) => {
  const start = Buffer.concat([Buffer.of(0, length), ascii('HPKE-v1'), suite, ascii(label)])
  return (secret: Uint8Array, ...context: readonly Uint8Array[]): Buffer =>
    hmac(secret, start, ...context, FIRST_BLOCK).subarray(0, length)
}

const extractShared = extractor(KEM, 'eae_prk')
const expandShared = expander(KEM, 'shared_secret', 32)
const extractSecret = extractor(HPKE, 'secret')
const expandKey = expander(HPKE, 'key', 16)
const expandNonce = expander(HPKE, 'base_nonce', 12)
const extractInfo = extractor(HPKE, 'info_hash')
const PSK_ID_HASH = extractor(HPKE, 'psk_id_hash')(NO_BYTES, NO_BYTES)

/** ExtractAndExpand of the KEM (§4.1): what both sides share. */
export const sharedSecret = (dh: Uint8Array, enc: Uint8Array, recipient: Uint8Array): Uint8Array =>
  expandShared(extractShared(NO_BYTES, dh), enc, recipient)

/** `key_schedule_context` (§5.1): the part of the key schedule that all messages in one context share. */
export const keyScheduleContext = (info: Uint8Array): Uint8Array =>
  Buffer.concat([BASE_MODE, PSK_ID_HASH, extractInfo(NO_BYTES, info)])

export interface MessageKey {
  readonly key: Uint8Array
  /** Of the first message, and there is no other (§5.2: base_nonce xor 0). */
  readonly nonce: Uint8Array
}

/** KeySchedule (§5.1), without the exporter secret, which nobody asks for. */
export const messageKey = (shared: Uint8Array, scheduleContext: Uint8Array): MessageKey => {
  const secret = extractSecret(shared, NO_BYTES)
  return { key: expandKey(secret, scheduleContext), nonce: expandNonce(secret, scheduleContext) }
}
