import { createHmac, timingSafeEqual } from 'node:crypto'
import type { KeyFolder } from '../../plumbing/key-folder.ts'
import type { Random } from '../../plumbing/random.ts'
import { hashOfToken } from '../../plumbing/token-hash.ts'
import { readBase32, toBase32, toBase64Url } from '../../ticket/encoding.ts'

/** Forty bits: enough for five tries in a quarter of an hour, and short enough for two thumbs. */
const CODE_LENGTH = 8

/** What is typed, as it was meant; undefined for what is no code. */
export const readTypedCode = (typed: string): string | undefined => {
  const code = readBase32(typed)
  return new RegExp(`^[0-9a-hjkmnp-tv-z]{${CODE_LENGTH}}$`).test(code) ? code : undefined
}

/**
 * The code that stands in a letter beside its link. It is derived from the link and kept nowhere: forty bits are soon
 * tried, so whoever reads the table could find a code by its hash. The key is not in the database.
 */
export class TypedCodes {
  readonly #key: Buffer

  /** @param key 32 bytes, base64url */
  private constructor(key: string) {
    this.#key = Buffer.from(key, 'base64url')
  }

  static async from(keys: KeyFolder, random: Random): Promise<TypedCodes> {
    return new TypedCodes(await keys.readOrCreate('codes', () => toBase64Url(random.bytes(32))))
  }

  /** Of the link with this token. */
  codeFor(token: string): string {
    return this.#codeOf(hashOfToken(token))
  }

  /**
   * Which of these links the code belongs to.
   *
   * @param links hashes of their tokens
   */
  findLink(code: string, links: readonly Buffer[]): Buffer | undefined {
    // With no link at all it computes as much: what takes longer would tell that an address is known.
    const tried = links.length === 0 ? [Buffer.alloc(32)] : links
    const fits = (link: Buffer) => timingSafeEqual(Buffer.from(this.#codeOf(link)), Buffer.from(code))
    const found = tried.filter(fits)[0]
    return links.length === 0 ? undefined : found
  }

  #codeOf(tokenHash: Buffer): string {
    const mac = createHmac('sha256', this.#key).update('sign-in-code|').update(tokenHash).digest()
    return toBase32(new Uint8Array(mac)).slice(0, CODE_LENGTH)
  }
}
