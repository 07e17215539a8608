import type { Language } from '../../services/conversation-check/language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import type { Judged } from './measure.ts'
import type { Labelled } from './read-corpus.ts'

/** Reads every sentence as a whole, the way `check-conversation` does. */
export const judge = (sentences: readonly Labelled[], language: Language): readonly Judged[] =>
  sentences.map((sentence) => {
    const { primary, labels, spans } = readSentence(sentence.text, language)
    return { sentence, primary, labels, spans }
  })
