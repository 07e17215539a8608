import words from './words.json' with { type: 'json' }

/**
 * Does a text bring in what belongs to the other talk: rating, rank, target, pay, promotion, potential? It is read
 * where it is written and nothing of it is sent. All languages are read, whatever the page is in: people mix them.
 */
const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const

/** Lower case, without accents, one space between words: `Évaluation-là` → ` evaluation la `. */
const plainWords = (text: string): string => {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${bare.split(/[^\p{L}\p{N}]+/u).join(' ')} `
}

const those = (kind: 'words' | 'stems' | 'not'): readonly string[] =>
  LANGUAGES.flatMap((language) => words[language][kind].map((word) => plainWords(word).trimEnd()))

const SET_ASIDE = those('not').map((phrase) => `${phrase} `)
const WHOLE = those('words').map((word) => `${word} `)
const BEGINNINGS = those('stems')

export const bringsInAppraisal = (text: string): boolean => {
  let read = plainWords(text)
  for (const phrase of SET_ASIDE) read = read.replaceAll(phrase, ' | ')
  return WHOLE.some((word) => read.includes(word)) || BEGINNINGS.some((stem) => read.includes(stem))
}
