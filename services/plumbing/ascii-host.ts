import { domainToASCII, domainToUnicode } from 'node:url'

/**
 * A host name as the domain name system knows it (UTS 46). A part that begins with `xn--` and stands for no letters is
 * refused: Node 24 lets it pass, earlier ones do not.
 *
 * @returns empty for what is no host name
 */
export const asciiHost = (written: string): string => {
  const host = domainToASCII(written)
  return /(?:^|\.)xn--/.test(domainToUnicode(host)) ? '' : host
}
