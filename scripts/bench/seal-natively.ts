import { createCipheriv, createECDH } from 'node:crypto'
import {
  CIPHER,
  CURVE,
  keyScheduleContext,
  messageKey,
  sharedSecret,
} from '../../services/sealing/on-server/rfc-9180.ts'
import { TAG_BYTES } from '../../services/sealing/suite.ts'

/**
 * `SealBase` of RFC 9180 (§6.1) with node's primitives: writes in milliseconds what a hundred thousand
 * browsers would send. The product seals in the browser only (`services/sealing/seal.ts`).
 *
 * @returns encapsulated key, ciphertext, tag
 */
export const sealNatively = (
  publicKey: Uint8Array,
  info: Uint8Array,
  sheet: Uint8Array,
): Buffer<ArrayBuffer> => {
  const ephemeral = createECDH(CURVE)
  const enc = ephemeral.generateKeys()
  const shared = sharedSecret(ephemeral.computeSecret(publicKey), enc, publicKey)
  const { key, nonce } = messageKey(shared, keyScheduleContext(info))
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  return Buffer.concat([enc, cipher.update(sheet), cipher.final(), cipher.getAuthTag()])
}
