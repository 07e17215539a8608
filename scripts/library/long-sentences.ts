import type { Text } from './all-texts.ts'
import { sentencesIn, wordsIn } from './readability.ts'

/** More than this nobody takes in at one reading. */
const MOST_WORDS = 20

/** Sentences that are too long, each with where it stands. */
export const longSentencesIn = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap(([place, text]) =>
    sentencesIn(text)
      .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
      .filter(({ words }) => words > MOST_WORDS)
      .map(({ sentence, words }) => `${place}: ${words} words: ${sentence}`),
  )
