import { isIP } from 'node:net'
import { z } from 'zod'
import { asciiHost } from './ascii-host.ts'
import { forEnvelope, isMailAddress } from './mail-address.ts'

/** The rules for each kind of setting, with a sentence for somebody who wrote something else. */

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
const hostName = new RegExp(`^${label}(?:\\.${label})*\\.?$`, 'u')
/** RFC 5321, Dot-string; inside a house a host name need not have a dot. */
const mailbox = new RegExp(
  `^[\\p{L}\\p{N}!#$%&'*+/=?^_\`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_\`{|}~-]+)*@${label}(?:\\.${label})*$`,
  'u',
)
const isMailbox = (text: string): boolean =>
  text.length <= 254 && mailbox.test(text) && asciiHost(text.slice(text.lastIndexOf('@') + 1)) !== ''
const holdsControl = (text: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)

export const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'a port is a number from 0 to 65535')
    .transform(Number)
    .pipe(z.number().max(65535, 'a port is a number from 0 to 65535'))
    .default(fallback)

export const host = (fallback: string) =>
  z
    .string()
    .refine(
      (text) => isIP(text) !== 0 || hostName.test(text),
      'an address or host name, without scheme or port',
    )
    .default(fallback)

/** Browsers give the survey page its cryptography in secure contexts only (W3C, Secure Contexts, 3.1). */
const isLoopback = ({ hostname }: URL): boolean =>
  /^(127(\.\d+){3}|\[::1\]|localhost|.+\.localhost)$/.test(hostname)

const whyNoOrigin = (text: string): string | undefined => {
  if (!URL.canParse(text) || holdsControl(text)) return 'an address that begins with https://'
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) return 'an address that begins with https://'
  if (url.username !== '' || url.password !== '') return 'an address without user or password'
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(text))
    return `an address without a path: Ooghoogte needs a host name of its own, for example ${url.protocol}//ooghoogte.${url.hostname}`
  if (url.protocol === 'http:' && !isLoopback(url))
    return 'https:// is needed: without it a browser gives the pages no cryptography'
  return undefined
}

/** An address within a host may be an issuer's, and OpenID Connect asks for https (Discovery 1.0, 4.3). */
const whyNoIssuer = (text: string): string | undefined => {
  if (!URL.canParse(text) || holdsControl(text)) return 'an address that begins with https://'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return 'an address without user or password'
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'an address without ? or #'
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return undefined
  return 'an address that begins with https://'
}

const withReason = (why: (text: string) => string | undefined) =>
  z.string().superRefine((text, context) => {
    const message = why(text)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/** An address people see: host and port alone. */
export const origin = withReason(whyNoOrigin).transform((text) => new URL(text).origin)

/** Exactly as the provider writes its own name, which it is compared with. */
export const issuer = withReason(whyNoIssuer)

/** What is left of a sender when names in quotes are taken out (RFC 5322, 3.2.4). */
const unquoted = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"/g, '')

const whyNoSender = (text: string): string | undefined => {
  if (holdsControl(text)) return 'one line, without control characters'
  if (/[,;:"()]/.test(unquoted(text)))
    return 'one sender; a name with a comma or colon goes in quotes: "Muller, Petra" <hr@company.example>'
  const address = /^[^<>]*<([^<>]*)>$/.exec(unquoted(text).trim())?.[1] ?? text.trim()
  return isMailbox(address) ? undefined : 'a mail address, with or without a name: HR <hr@company.example>'
}

/** `From` of every letter, and the envelope's sender: the domain in ASCII, for the `Message-ID` is made with it. */
export const sender = withReason(whyNoSender).transform((text) =>
  text.replace(/(?<=@)[^@<>\s]+(?=>?\s*$)/, asciiHost),
)

/** What the staff list takes too; as a mail server takes it. */
export const mailAddress = withReason((text) =>
  isMailAddress(text) ? undefined : 'a mail address, for example council@company.example',
).transform(forEnvelope)

/**
 * The options that may follow a `?`. A connection pool is none of them: it sends again by itself, and only the
 * post-room may decide that.
 */
const SMTP_OPTIONS = [
  'requireTLS',
  'ignoreTLS',
  'name',
  'authMethod',
  'tls.servername',
  'tls.rejectUnauthorized',
]

const whyNoMailServer = (text: string): string | undefined => {
  if (!URL.canParse(text) || holdsControl(text))
    return 'smtp:// or smtps://, with special characters of user and password escaped, such as %23 for #'
  const url = new URL(text)
  if (!/^smtps?:$/.test(url.protocol)) return 'an address that begins with smtp:// or smtps://'
  if (url.hostname === '' || url.port === '0')
    return 'a mail server needs a host name, and a port that is not 0'
  if (!/^\/?$/.test(url.pathname) || text.includes('#'))
    return 'a mail server has no path; escape # as %23 and / as %2F'
  if ((url.username === '') !== (url.password === '')) return 'a login needs both user and password'
  const strange = [...url.searchParams.keys()].find((key) => !SMTP_OPTIONS.includes(key))
  if (strange !== undefined) return `after the question mark only ${SMTP_OPTIONS.join(', ')}`
  try {
    decodeURIComponent(url.username + url.password)
  } catch {
    return 'a % in user or password is escaped as %25'
  }
  return undefined
}

export const mailServer = withReason(whyNoMailServer)

const PAIR = /^([a-z-]+)=(\S(?:[^,]*\S)?)$/

/** `name=value,name=value`, where a name is one of these. A value has no comma; a name may stand more than once. */
export const pairs = <Name extends string>(names: readonly Name[]) =>
  z.string().transform((text, context) =>
    text.split(',').flatMap((one) => {
      const [, name, value = ''] = PAIR.exec(one.trim()) ?? []
      const known = names.find((candidate) => candidate === name)
      if (known !== undefined) return [{ name: known, value }]
      context.addIssue({
        code: 'custom',
        message: `name=value, with a comma between; names are ${names.join(', ')}`,
      })
      return []
    }),
  )

const whyNoListAddress = (text: string): string | undefined => {
  if (!URL.canParse(text) || holdsControl(text)) return 'an address that begins with https://'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    return 'an address without user or password: say them in STAFF_LIST_URL_AUTH'
  if (url.hash !== '' || text.includes('#')) return 'an address without #'
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return undefined
  return 'https:// is needed: names and addresses of everybody travel along'
}

/** Where a staff list is fetched. */
export const listAddress = withReason(whyNoListAddress)

/** What follows `Authorization:`. Not shown where it is refused. */
export const headerValue = z
  .string()
  .max(4000, 'a value of at most 4000 characters')
  .regex(/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/, 'what follows "Authorization:", for example: Bearer …')

const MILLISECONDS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** "15m", "1h", "1d", in milliseconds. */
export const span = z
  .string()
  .regex(/^[1-9]\d{0,2}[mhd]$/, 'a number with m, h or d: 15m, 1h, 1d')
  .transform((text) => Number(text.slice(0, -1)) * MILLISECONDS[text.at(-1) as 'm' | 'h' | 'd'])

/** A span as a setting says it: in the largest part that fits, so that it is never too long a number. */
export const asSpan = (milliseconds: number): string => {
  const part = (['d', 'h'] as const).find((one) => milliseconds % MILLISECONDS[one] === 0) ?? 'm'
  return `${milliseconds / MILLISECONDS[part]}${part}`
}

const UNIT_PARTS = ['organization', 'division', 'department'] as const
/** An attribute of a person as identity providers push it (RFC 7643, 4.3). */
export type UnitPart = (typeof UNIT_PARTS)[number]

/** One of these, or several from the top down. */
export const unitParts = z
  .string()
  .default('department')
  .transform((path) => path.split('/').map((part) => part.trim()))
  .pipe(
    z
      .array(
        z.enum(UNIT_PARTS, `of ${UNIT_PARTS.join(', ')}: one, or a path such as organization/department`),
      )
      .refine((parts) => new Set(parts).size === parts.length, 'each attribute once'),
  )
