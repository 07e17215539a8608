import { POINT_BYTES, suite } from './suite.ts'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

/**
 * Opens what was sealed to a pair, in a browser too. The count opens many times faster with
 * `on-server/open-natively.ts`, on every line of which this is the second opinion.
 *
 * @throws Error for another key, another context, and whatever was changed
 */
export const open = async (
  privateJwk: string,
  context: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array> => {
  const { d: _secret, key_ops: _uses, ...publicJwk } = JSON.parse(privateJwk) as JsonWebKey
  const recipientKey = {
    privateKey: await crypto.subtle.importKey('jwk', JSON.parse(privateJwk), CURVE, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', { ...publicJwk, key_ops: [] }, CURVE, true, []),
  }
  const enc = sealed.slice(0, POINT_BYTES)
  return new Uint8Array(await suite.open({ recipientKey, enc, info: context }, sealed.slice(POINT_BYTES)))
}
