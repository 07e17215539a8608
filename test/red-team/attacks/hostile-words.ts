/**
 * Words that no place is made for: what PostgreSQL, JSON, a mail header or an address cannot hold. Each has a
 * word that can be found again beside it, because of the other words nothing may be left.
 */
export const HOSTILE: Readonly<Record<string, string>> = {
  'U+0000': '\u0000',
  'half a pair': '\ud83d',
  'the other half': '\ude42',
  'an override of direction': '\u202e',
  'ten thousand marks': 'e'.concat('\u0301'.repeat(10_000)),
  'a header of its own': '\r\nBcc: bcc@kanarie.example\r\n\r\n',
  'line breaks of other programs': '\u2028\u0085\u000b',
  'C1 and noncharacters': '\u0080\u009b\ufffe\uffff',
  'an escape of its own': '%00%0d%0a%ed%a0%bd%zz',
}

/** The bytes of a text, also of one that no UTF-8 can hold: each half of a pair for itself (WTF-8). */
const bytesOf = (text: string): Buffer =>
  Buffer.concat(
    [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return code >= 0xd800 && code <= 0xdfff
        ? Buffer.from([0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)])
        : Buffer.from(sign)
    }),
  )

/** As it stands in an address, escaped byte by byte. What is an escape already stays one. */
export const inAddress = (text: string): string =>
  [...bytesOf(text)]
    .map((byte) => {
      const sign = String.fromCharCode(byte)
      return /[\w.%-]/.test(sign) ? sign : `%${byte.toString(16).padStart(2, '0')}`
    })
    .join('')

/** As it stands in a list or a header: the bytes as they are. */
export const asBytes = (text: string): Buffer => bytesOf(text)
