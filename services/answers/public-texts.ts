import { BoundedCache } from '../plumbing/bounded-cache.ts'
import { type Packed, pack } from '../plumbing/packed.ts'

/** A text of a large wave is half a megabyte. */
const MOST_TEXTS_KEPT = 32

/** Texts that everybody may read, compressed once and remembered by a name that always means the same. */
export class PublicTexts {
  readonly #packed = new BoundedCache<Packed>(MOST_TEXTS_KEPT)

  /** @param name its address, or its hash: whatever has this name has these bytes */
  of(name: string, read: () => Promise<string | undefined>): Promise<Packed | undefined> {
    return this.#packed.get(name, async () => {
      const text = await read()
      return text === undefined ? undefined : pack(Buffer.from(text))
    })
  }
}
