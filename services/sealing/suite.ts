import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

/** RFC 9180 HPKE in base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Every browser has these. */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})

/** An uncompressed P-256 point (§7.1.1), and the tag of AES-GCM: what sealing adds to a message. */
export const POINT_BYTES = 65
export const TAG_BYTES = 16
