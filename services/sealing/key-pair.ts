import { suite } from './suite.ts'

/** A new pair: the public half as an uncompressed point, the private half as JWK text for whoever keeps it. */
export const generateKeyPair = async (): Promise<{
  readonly publicKey: Uint8Array
  readonly privateJwk: string
}> => {
  const pair = await suite.kem.generateKeyPair()
  const publicKey = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))
  return { publicKey, privateJwk: JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)) }
}
