import { createECDH } from 'node:crypto'
import type { KeyPair } from '../sealing/on-server/open-natively.ts'
import { CURVE } from '../sealing/on-server/rfc-9180.ts'
import { fromBase64Url } from '../ticket/encoding.ts'

/** Both halves of a wave's key. The manifest names the public half. */
export type TallyKey = KeyPair

/** Thrown for a key file that holds no whole pair. It does not say what the file holds. */
export class TallyKeyBroken extends Error {}

/**
 * The pair behind a private JWK (RFC 7517, RFC 7518 §6.2).
 *
 * @throws TallyKeyBroken when it is not a pair of P-256 whose halves belong together
 */
export const readTallyKey = (privateJwk: string): TallyKey => {
  try {
    const { kty, crv, d = '', x = '', y = '' } = JSON.parse(privateJwk) as Readonly<Record<string, string>>
    const secret = fromBase64Url(d)
    const publicKey = Uint8Array.of(4, ...fromBase64Url(x), ...fromBase64Url(y))
    const ecdh = createECDH(CURVE)
    ecdh.setPrivateKey(secret)
    const whole = kty === 'EC' && crv === 'P-256' && secret.length === 32
    if (whole && ecdh.getPublicKey().equals(publicKey)) return { secret, publicKey }
  } catch {
    // A parser's message would quote the file.
  }
  throw new TallyKeyBroken('not a tally key')
}
