import { readBase32 } from './encoding.ts'
import { findIn } from './untangle.ts'

/** What a link carries behind its `#`, which no server ever receives. */
export interface Invitation {
  /** 130 bits of an HMAC over the person: 26 characters. */
  readonly invitation: string
  readonly fingerprint: string
  readonly segmentKey: string
  readonly language: string
}

export const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** `https://answers.example/#<invitation>.<fingerprint>.<segment>.<language>` */
export const writeLink = (answersUrl: string, link: Invitation): string =>
  `${answersUrl}/#${link.invitation}.${link.fingerprint}.${link.segmentKey}.${link.language}`

const BASE32_CHARACTER = '[0-9a-hjkmnp-tv-z]'
/** A full stop may end a sentence, but more behind it is another link, or a link with another thing in it. */
const END_OF_LINK = '(?![0-9a-z]|[.-][0-9a-z])'
const LINK_PATTERN = new RegExp(
  `(?:^|[^0-9a-z.])(${BASE32_CHARACTER}{26})\\.(${BASE32_CHARACTER}{16})\\.(${BASE32_CHARACTER}{16})\\.(${LANGUAGES.join('|')})${END_OF_LINK}`,
  'i',
)
const CODE_PAGE_PATTERN = new RegExp(`(?:^|[^0-9a-z.])k\\.(${BASE32_CHARACTER}{16})${END_OF_LINK}`, 'i')

/**
 * The invitation in an address, wherever in it a gateway left it, or undefined when it was cut or changed
 * on its way. Capitals do not matter: a gateway may have written all of it small.
 */
export const findInvitation = (address: string): Invitation | undefined => {
  const found = findIn(address, LINK_PATTERN)
  if (found === undefined) return undefined
  const [, invitation = '', fingerprint = '', segmentKey = '', language = ''] = found.map((part) =>
    part.toLowerCase(),
  )
  return { invitation, fingerprint, segmentKey, language }
}

/** Fingerprint in the address of the page where codes are typed, `/#k.<fingerprint>`. */
export const findCodePage = (address: string): string | undefined =>
  findIn(address, CODE_PAGE_PATTERN)?.[1]?.toLowerCase()

/** A typed code of ten characters, or undefined. */
export const readCode = (typed: string): string | undefined => {
  const code = readBase32(typed)
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(code) ? code : undefined
}
