import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})

/**
 * Opens a ballot with `@hpke/core`, as the browser seals it: the second opinion on
 * `services/counting/open-natively.ts`.
 */
export const openByLibrary = async (
  privateJwk: string,
  context: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array> => {
  const { d: _secret, key_ops: _uses, ...publicJwk } = JSON.parse(privateJwk) as JsonWebKey
  const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
  const recipientKey = {
    privateKey: await crypto.subtle.importKey('jwk', JSON.parse(privateJwk), curve, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', { ...publicJwk, key_ops: [] }, curve, true, []),
  }
  const enc = sealed.slice(0, 65)
  return new Uint8Array(await suite.open({ recipientKey, enc, info: context }, sealed.slice(65)))
}
