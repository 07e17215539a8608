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

/** @throws Error when it was sealed to another key or context, or was changed */
export const openBallot = async (
  tallyKey: CryptoKeyPair,
  context: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array> => {
  const enc = sealed.slice(0, ENCAPSULATED_BYTES)
  const opened = await suite.open(
    { recipientKey: tallyKey, enc, info: context },
    sealed.slice(ENCAPSULATED_BYTES),
  )
  return new Uint8Array(opened)
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

/**
 * The pair behind a private JWK. The private half is not extractable: once imported, the process itself
 * cannot write it down again. The public half goes with it, because the library would otherwise derive it
 * anew for each ballot.
 */
export const importTallyKey = async (privateJwk: string): Promise<CryptoKeyPair> => {
  const jwk = JSON.parse(privateJwk) as JsonWebKey
  const { d: _secret, key_ops: _uses, ...publicJwk } = jwk
  const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
  return {
    privateKey: await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', { ...publicJwk, key_ops: [] }, curve, true, []),
  }
}
