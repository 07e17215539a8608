import { domainToUnicode } from 'node:url'
import { asciiHost } from './ascii-host.ts'

/** RFC 5321, Dot-string: dots only between characters. */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
/** What people write as a domain. The URL parser below would also accept a number or percent signs as a host. */
const writtenDomain = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+$/u
/** A host name has a dot, because letters leave the house, and its last part is no number. */
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=\D)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64

interface Parts {
  readonly local: string
  /** As the domain name system knows it. */
  readonly host: string
}

const partsOf = (text: string): Parts | undefined => {
  const trimmed = text.trim()
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, Math.max(at, 0)).toLowerCase()
  const written = trimmed.slice(at + 1).normalize('NFC')
  if (!localPart.test(local) || local.length > LONGEST_LOCAL_PART || !writtenDomain.test(written))
    return undefined
  const host = asciiHost(written)
  return hostName.test(host) && local.length + 1 + host.length <= LONGEST_ADDRESS
    ? { local, host }
    : undefined
}

/**
 * The only way in which we write and compare a mail address: lower case, the domain in letters. So
 * `Zoe@xn--bckerei-5wa.example` and `zoe@BÄCKEREI.example` are one address (UTS 46); `zoe+pulse@…` and `zoe@…`
 * are two, because only their own server knows better.
 *
 * The rule of HTML's `input type=email` (WHATWG, "valid e-mail address") made stricter where a typing mistake
 * is likelier than the exception. Before the @ only ASCII: other letters (RFC 6531) reach nobody as soon as one
 * server on the way does not speak SMTPUTF8, and an address that does not work should be found in the list.
 *
 * @returns undefined for what is no mail address
 */
export const readMailAddress = (text: string): string | undefined => {
  const parts = partsOf(text)
  return parts && `${parts.local}@${domainToUnicode(parts.host)}`
}

export const isMailAddress = (text: string): boolean => partsOf(text) !== undefined

/**
 * The form that a mail server takes, with the domain in ASCII. What is no address stays as it is, and the
 * server will refuse it.
 */
export const forEnvelope = (text: string): string => {
  const parts = partsOf(text)
  return parts === undefined ? text : `${parts.local}@${parts.host}`
}
