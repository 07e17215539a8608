import { createDecipheriv, createECDH, type ECDH } from 'node:crypto'
import { POINT_BYTES, TAG_BYTES } from '../suite.ts'
import { CIPHER, CURVE, keyScheduleContext, messageKey, sharedSecret } from './rfc-9180.ts'

/** Both halves of a key, as bytes: in memory only, where a thread can be handed them. */
export interface KeyPair {
  /** The private scalar, 32 bytes. */
  readonly secret: Uint8Array
  /** The public half, an uncompressed point. */
  readonly publicKey: Uint8Array
}

const UNCOMPRESSED_POINT = 4
const CIPHER_OPTIONS = { authTagLength: TAG_BYTES } as const

/** Opens what was sealed to one context. @throws Error for anything else, and for whatever was changed */
export type Open = (sealed: Uint8Array) => Uint8Array

/**
 * RFC 9180 `OpenBase` (§6.1) over `encapsulated key ‖ ciphertext ‖ tag`, without additional data. What all
 * messages to a key or in a context share is computed once.
 */
export class NativeOpener {
  readonly #ecdh: ECDH
  readonly #publicKey: Uint8Array

  /** @throws Error when the secret is no scalar of P-256 */
  constructor({ secret, publicKey }: KeyPair) {
    this.#ecdh = createECDH(CURVE)
    this.#ecdh.setPrivateKey(secret)
    this.#publicKey = publicKey
  }

  /** @param info the context that the messages are bound to */
  boundTo(info: Uint8Array): Open {
    const scheduleContext = keyScheduleContext(info)
    return (sealed) => this.#open(scheduleContext, sealed)
  }

  #open(scheduleContext: Uint8Array, sealed: Uint8Array): Uint8Array {
    if (sealed.length < POINT_BYTES + TAG_BYTES) throw new Error('too short to be sealed')
    // OpenSSL would read compressed and hybrid points too; §7.1.1 knows one way to write a point.
    if (sealed[0] !== UNCOMPRESSED_POINT) throw new Error('not an uncompressed point')
    const enc = sealed.subarray(0, POINT_BYTES)
    // Refuses a point that is not on the curve, as §7.1.4 asks; the curve has no small subgroup.
    const dh = this.#ecdh.computeSecret(enc)
    const { key, nonce } = messageKey(sharedSecret(dh, enc, this.#publicKey), scheduleContext)
    const decipher = createDecipheriv(CIPHER, key, nonce, CIPHER_OPTIONS)
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    const opened = decipher.update(sealed.subarray(POINT_BYTES, -TAG_BYTES))
    decipher.final()
    return opened
  }
}
