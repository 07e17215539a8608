const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
const address = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+(?=\\D)${label}$`, 'iu')

/**
 * The rule of HTML's `input type=email` (WHATWG, "valid e-mail address") made stricter where a typing mistake is
 * likelier than the exception: dots only between characters (RFC 5321, Dot-string) and a domain with a dot, because
 * letters leave the house. International domains are allowed.
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && address.test(text)
}
