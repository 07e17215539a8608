import { createHash, timingSafeEqual } from 'node:crypto'
import { BoundedCache } from '../../plumbing/bounded-cache.ts'
import type { Manifest } from '../../ticket/manifest.ts'

/** How many manifests are kept in memory. Few waves are open at once. */
const MOST_MANIFESTS_KEPT = 32

/**
 * A manifest never changes, so each is read, hashed and parsed once. Whether its wave is open does change, so
 * the database is asked that every time.
 */
export class KnownManifests {
  readonly #read: (fingerprint: string) => Promise<string | undefined>
  readonly #known = new BoundedCache<Manifest>(MOST_MANIFESTS_KEPT)

  constructor(read: (fingerprint: string) => Promise<string | undefined>) {
    this.#read = read
  }

  /** The manifest with this SHA-256. Undefined, and not remembered, while the database holds another one. */
  of(fingerprint: string, hash: Uint8Array): Promise<Manifest | undefined> {
    return this.#known.get(`${fingerprint} ${Buffer.from(hash).toString('hex')}`, async () => {
      const text = await this.#read(fingerprint)
      if (text === undefined) return undefined
      const found = createHash('sha256').update(text).digest()
      return hash.length === found.length && timingSafeEqual(found, hash)
        ? (JSON.parse(text) as Manifest)
        : undefined
    })
  }
}
