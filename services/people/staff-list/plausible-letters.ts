/**
 * How likely a letter or sign is where it stands in a name or a title: the evidence by which one encoding is told
 * from another. "RenŽe" has a capital inside, "Ren‚e" a comma, "Zo‰" a sign that belongs to a number.
 */
export const IMPLAUSIBLE = 0
/** Seen in names of Western Europe, but so rarely that another reading without it is likelier. */
export const RARE = 1
export const PLAUSIBLE = 2
export type Plausibility = typeof IMPLAUSIBLE | typeof RARE | typeof PLAUSIBLE

const letter = /\p{L}/u
const lower = /\p{Ll}/u
const upper = /\p{Lu}/u
const digit = /\d/

const rareLetters = new Set('õÕþÞðÐýÝıµŸÿ')
/** What a list says of addresses, ranks and rights: beside a letter or a number, never inside a word. */
const signs = new Set('°ºª²³¹½¼¾©®™§•·¡¿×')
const opening = new Set('«“„‹‚')
const closing = new Set('»”›')

const ofLetter = (before: string, one: string, after: string): Plausibility => {
  const capitalInside = upper.test(one) && lower.test(before)
  const wordsInOne = lower.test(one) && lower.test(before) && upper.test(after)
  if (capitalInside || wordsInOne || !/\p{Script=Latin}/u.test(one)) return IMPLAUSIBLE
  return rareLetters.has(one) ? RARE : PLAUSIBLE
}

const ofDash = (before: string, after: string): Plausibility =>
  letter.test(before) && lower.test(after) ? IMPLAUSIBLE : PLAUSIBLE

const ofQuote = (before: string, one: string, after: string): Plausibility => {
  const ends = letter.test(before)
  const begins = letter.test(after)
  if ((ends && begins) || (opening.has(one) && ends) || (closing.has(one) && begins)) return IMPLAUSIBLE
  return PLAUSIBLE
}

/**
 * @param before the character before it, empty at the beginning
 * @param after the character after it
 */
export function plausibility(before: string, one: string, after: string): Plausibility {
  const ends = letter.test(before)
  const begins = letter.test(after)
  if (letter.test(one) && !signs.has(one)) return ofLetter(before, one, after)
  if (one === '\u00a0' || one === '’') return PLAUSIBLE
  // As an apostrophe it stands between letters; after a word it would be no quotation mark.
  if (one === '‘') return ends && !begins ? IMPLAUSIBLE : PLAUSIBLE
  if (one === '–' || one === '—') return ofDash(before, after)
  if (one === '…') return begins && ends ? IMPLAUSIBLE : PLAUSIBLE
  if (opening.has(one) || closing.has(one)) return ofQuote(before, one, after)
  if (one === '€' || one === '£') return ends || begins ? IMPLAUSIBLE : PLAUSIBLE
  if (one === '‰') return digit.test(before.trim()) ? PLAUSIBLE : IMPLAUSIBLE
  if (signs.has(one)) return ends && begins ? IMPLAUSIBLE : ends || begins ? RARE : PLAUSIBLE
  return IMPLAUSIBLE
}
