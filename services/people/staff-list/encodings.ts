import iconv from 'iconv-lite'

/**
 * The encodings that a list may come in: what spreadsheets write today, and the three that wrote one byte a letter:
 * Windows (Western Europe), the Mac before 2001 and Excel for Mac long after, and MS-DOS, which some payroll
 * programs still speak (850; 437 without Western Europe's capitals).
 */
export const ENCODINGS = [
  ...(['utf-8', 'utf-16le', 'utf-16be'] as const),
  ...(['windows-1252', 'macintosh', 'cp850', 'cp437'] as const),
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** One byte a letter: any of them can decode any file, so which one it is has to be told from what it says. */
export const SINGLE_BYTE = ['windows-1252', 'macintosh', 'cp850', 'cp437'] as const

/**
 * Every byte as this encoding has it, undefined ones as U+FFFD, without the byte-order mark. By a package, because
 * Node's own decoder takes Windows-1252 for ISO 8859-1 in some versions that we support (20.20 among them).
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return iconv.decode(bytes, encoding)
}
