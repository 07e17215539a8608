import { BoundedCache } from '../plumbing/bounded-cache.ts'
import { Packed } from '../plumbing/packed.ts'

/** How many texts are kept in memory. A text of a large wave is half a megabyte. */
const MOST_TEXTS_KEPT = 32

/**
 * Texts that everybody may read. Each is remembered, and compressed once, by a name that always means the same
 * text.
 */
export class PublicTexts {
  readonly #packed = new BoundedCache<Packed>(MOST_TEXTS_KEPT)

  /** @param name its address, or its hash. The same name always means the same bytes */
  of(name: string, read: () => Promise<string | undefined>): Promise<Packed | undefined> {
    return this.#packed.get(name, async () => {
      const text = await read()
      return text === undefined ? undefined : new Packed(Buffer.from(text))
    })
  }
}
