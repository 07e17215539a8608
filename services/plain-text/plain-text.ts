/**
 * What a plain text is: letters, signs and line breaks, and nothing that cannot be seen. Every text that
 * enters is made plain, wherever it enters: PostgreSQL cannot hold U+0000, neither as text nor in jsonb; JSON,
 * XML, CSV and mail headers each have others that they cannot; and whatever cannot be seen can hide a mark.
 *
 * Written for every browser that answers: no lookbehind, no `toWellFormed`.
 */

/** CR LF, CR, vertical tab (a soft break in a word processor), form feed, NEL, and Unicode's two separators. */
const LINE_BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g

/**
 * Dropped: control characters (C0, C1), what only formats (bidirectional embeddings, overrides and isolates,
 * zero-width spaces, soft hyphen, byte-order mark, annotations, tags), lone halves of a pair (a whole pair is not
 * `Cs` under the `u` flag) and noncharacters. Tab and line feed stay, and what scripts and emoji need: joiners,
 * marks of direction, and the format characters of Arabic and Syriac, which are seen.
 */
const UNSEEN = /(?![\t\n\u0600-\u08ff\u200c-\u200f])[\p{Cc}\p{Cf}\p{Cs}\p{NChar}]/gu

/**
 * Marks and joiners beyond the fourth on one letter. Hebrew with cantillation and Vietnamese without composed
 * letters need three; a family of emoji two.
 */
const TOWERS = /([\p{M}\u200c\u200d]{4})[\p{M}\u200c\u200d]+/gu

/** A text of any number of lines. Plain text is left as it is. */
export const plainText = (text: string): string =>
  text.replace(LINE_BREAKS, '\n').replace(UNSEEN, '').replace(TOWERS, '$1')

/** A text of one line, without white space around it: a name, a reference, a subject. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
