import type { InLanguages } from '../../services/library/read-words.ts'

type Language = keyof InLanguages<unknown>

interface Formula {
  /** Points at no words and no syllables; a word more in a sentence, a syllable more in a word. */
  readonly base: number
  readonly perWord: number
  readonly perSyllable: number
  /** One group of letters is one syllable, near enough for an average over thousands of words. */
  readonly syllable: RegExp
}

/**
 * Reading ease after Flesch, fitted to each language by others: 60 to 70 is plain, above 70 is easy. Sources: R. Flesch,
 * A new readability yardstick (1948); W. Douma, De leesbaarheid van landbouwbladen (1960); L. Kandel and A. Moles,
 * Application de l'indice de Flesch à la langue française (1958); T. Amstad, Wie verständlich sind unsere Zeitungen? (1978).
 */
const FORMULAS: InLanguages<Formula> = {
  nl: { base: 206.835, perWord: 0.93, perSyllable: 77, syllable: /[aeiouyáàâäéèêëíìîïóòôöúùûü]+/g },
  // A silent e at the end is no syllable.
  en: {
    base: 206.835,
    perWord: 1.015,
    perSyllable: 84.6,
    syllable: /[aeiouy]+(?!$)|[aiouy]+$|(?<=[^aeiouy]l)e$|ee$/g,
  },
  fr: {
    base: 207,
    perWord: 1.015,
    perSyllable: 73.6,
    syllable: /[aeiouyàâäéèêëîïôöùûüœæ]+(?!s?$|nt$)|[aiouyàâäéèêëîïôöùûü]+s?$/g,
  },
  de: { base: 180, perWord: 1, perSyllable: 58.5, syllable: /[aeiouyäöü]+/g },
}

export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…]["”’»“]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

export const wordsIn = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

/** At least one, whatever a pattern finds. */
export const syllablesIn = (word: string, language: Language): number =>
  Math.max(1, word.toLowerCase().match(FORMULAS[language].syllable)?.length ?? 0)

export interface Readability {
  readonly sentences: number
  readonly wordsASentence: number
  /** After Flesch: the higher the easier. */
  readonly ease: number
}

export const readabilityOf = (texts: readonly string[], language: Language): Readability => {
  const sentences = texts.flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0)
  const { base, perWord, perSyllable } = FORMULAS[language]
  const wordsASentence = words.length / sentences.length
  return {
    sentences: sentences.length,
    wordsASentence,
    ease: base - perWord * wordsASentence - perSyllable * (syllables / words.length),
  }
}
