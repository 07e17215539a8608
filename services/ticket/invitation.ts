import { readBase32 } from './encoding.ts'

/** What a link carries behind its `#`, which no server ever receives. */
export interface Invitation {
  /** First 16 bytes of an HMAC over the person, base64url: 22 characters. */
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

/** A browser hands a fragment over with escapes; a stray percent sign is no reason to fail. */
const withoutEscapes = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** What mail programs and sentences add: escapes, invisible characters, a closing bracket, a counter. */
const tidy = (fragment: string): string =>
  withoutEscapes(fragment.replace(/^#/, ''))
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[?&/].*$/, '')
    .replace(/[.…,;:!)>\]"'»”’]+$/, '')

/** The invitation in a fragment, or undefined when the link was cut or changed on its way. */
export const readFragment = (fragment: string): Invitation | undefined => {
  const [invitation, ...others] = tidy(fragment).split('.')
  const [fingerprint, segmentKey, language, ...rest] = others.map((part) => part.toLowerCase())
  const whole =
    /^[A-Za-z0-9_-]{22}$/.test(invitation ?? '') &&
    /^[0-9a-hjkmnp-tv-z]{16}$/.test(fingerprint ?? '') &&
    /^[0-9a-hjkmnp-tv-z]{16}$/.test(segmentKey ?? '') &&
    LANGUAGES.some((known) => known === language) &&
    rest.length === 0
  if (!whole) return undefined
  return { invitation, fingerprint, segmentKey, language } as Invitation
}

/** A typed code of ten characters, or undefined. */
export const readCode = (typed: string): string | undefined => {
  const code = readBase32(typed)
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(code) ? code : undefined
}
