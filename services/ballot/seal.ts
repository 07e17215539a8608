import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { concat } from '../ticket/encoding.ts'

/**
 * Ballots are sealed in the browser to a key of the wave: RFC 9180 HPKE, base mode, DHKEM(P-256,
 * HKDF-SHA256), HKDF-SHA256, AES-128-GCM. The context (wave and segment) is bound in, so a ballot opens
 * only where it was cast.
 */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})

/** An uncompressed P-256 point, and the tag of AES-GCM. */
const ENCAPSULATED_BYTES = 65
const TAG_BYTES = 16
export const SEALED_OVERHEAD = ENCAPSULATED_BYTES + TAG_BYTES

/** Encapsulated key, then ciphertext and tag. */
export const sealBallot = async (
  tallyPublicKey: Uint8Array,
  context: Uint8Array,
  sheet: Uint8Array,
): Promise<Uint8Array> => {
  const recipientPublicKey = await suite.kem.deserializePublicKey(tallyPublicKey)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: context }, sheet)
  return concat(new Uint8Array(enc), new Uint8Array(ct))
}

/** A tally key pair: the public half for the manifest, the private half as JWK text for the key folder. */
export const generateTallyKeys = async (): Promise<{
  publicKey: Uint8Array
  privateJwk: string
}> => {
  const pair = await suite.kem.generateKeyPair()
  const publicKey = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))
  return {
    publicKey,
    privateJwk: JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)),
  }
}
