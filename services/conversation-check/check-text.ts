import type { Language } from './language.ts'
import { type Reading, readSentence } from './read-sentence.ts'
import { splitSentences } from './split-sentences.ts'

/** A sentence where it stands in the text, with what was read in it. */
export interface SentenceReading extends Reading {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Sentence by sentence, in the order of the text; spans are counted from the beginning of the text. */
export const checkText = (text: string, language: Language): readonly SentenceReading[] =>
  splitSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const reading = readSentence(sentence, language)
    return {
      ...reading,
      start,
      end,
      text: sentence,
      spans: reading.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
    }
  })
