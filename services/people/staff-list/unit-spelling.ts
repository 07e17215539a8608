/** Every dash of Unicode, and the minus sign: a word processor turns a hyphen into a dash while one types. */
const dashes = /[\p{Pd}\u2212\u2043]/gu
const singleQuotes = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g
/** Between two digits a space tells: "ward 1 2" is not "ward 12". */
const spaces = /(?<!\d)\s+|\s+(?!\d)/g

/**
 * Two names with the same spelling are one unit, within a list and from one list to the next. Capitals (also those of
 * ß), spaces, composition of accents, dashes and quotation marks are the writer's and the program's, not the unit's.
 * A letter with another accent is another letter.
 */
export const spellingOf = (name: string): string =>
  name
    .replaceAll(dashes, '-')
    .replaceAll(singleQuotes, "'")
    .replaceAll(doubleQuotes, '"')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(spaces, '')

/** Of the key of a unit: for a path, whatever separates its steps. */
export const keySpellingOf = (key: string): string => spellingOf(key).replaceAll(/[>\\]/g, '/')
