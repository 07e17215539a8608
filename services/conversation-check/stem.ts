import type { Grammar } from './grammar.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII, whole.
const PLAIN = /^[\u0000-\u007f]*$/

/** Accents are often left out on a phone, and never tell two meanings apart that matter here. */
export const unaccented = (lower: string): string =>
  PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')

/** A light stemmer in the way of Porter (1980), its rules as data. */
export const makeStemmer = ({
  endings,
  merge,
  prefixes,
  participle,
  shortest,
}: Grammar): ((lower: string) => string) => {
  const merges = merge.map(([pattern, by]) => [new RegExp(pattern, 'g'), by] as const)
  const merged = (word: string): string =>
    merges.reduce((text, [pattern, by]) => text.replace(pattern, by), word)
  const bare = (word: string): string => {
    if (participle === '') return word
    if (word.startsWith(participle) && word.length > participle.length + shortest)
      return word.slice(participle.length)
    const prefix = prefixes.find((one) => word.startsWith(one + participle))
    return prefix !== undefined && word.length > prefix.length + participle.length + 2
      ? prefix + word.slice(prefix.length + participle.length)
      : word
  }
  const cut = (word: string): string => {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest)
    return ending === undefined ? word : word.slice(0, -ending.length)
  }
  return (lower) => {
    const word = bare(unaccented(lower))
    return merged(cut(word))
  }
}
