import { POINT_BYTES, suite } from './suite.ts'

/**
 * Seals one message to a public key. The context is bound in: it opens only for somebody who names the same.
 *
 * @param publicKey an uncompressed point
 * @returns encapsulated key, ciphertext, tag
 * @throws Error for what is no point of the curve
 */
export const seal = async (
  publicKey: Uint8Array,
  context: Uint8Array,
  message: Uint8Array,
): Promise<Uint8Array> => {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: context }, message)
  const sealed = new Uint8Array(POINT_BYTES + ct.byteLength)
  sealed.set(new Uint8Array(enc))
  sealed.set(new Uint8Array(ct), POINT_BYTES)
  return sealed
}
