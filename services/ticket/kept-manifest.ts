import { fromHex, toHex } from './encoding.ts'

/**
 * What is kept of a wave's manifest beside its keys, outside the database. Tickets, letters and the count go by
 * this and by nothing that the database says: whoever writes there gives nobody another manifest.
 */
export interface KeptManifest {
  /** SHA-256 of the manifest. */
  readonly hash: Uint8Array
  readonly fingerprint: string
}

export const writeKeptManifest = ({ hash, fingerprint }: KeptManifest): string =>
  `${toHex(hash)} ${fingerprint}`

/** The content of such a file; undefined where there is none, or it is none of ours. */
export const readKeptManifest = (text: string | undefined): KeptManifest | undefined => {
  const [, hash, fingerprint] = /^([0-9a-f]{64}) ([0-9a-hjkmnp-tv-z]{16})$/.exec(text ?? '') ?? []
  return hash === undefined || fingerprint === undefined ? undefined : { hash: fromHex(hash), fingerprint }
}
