import type { LearnedLanguage } from '../../services/conversation-check/language.ts'
import { labelSentence } from '../../services/conversation-check/read-sentence.ts'
import type { Judged } from './measure.ts'
import type { Labelled } from './read-corpus.ts'

/** Reads every sentence as a whole, the way `check-conversation` does. */
export const judge = (sentences: readonly Labelled[], language: LearnedLanguage): readonly Judged[] =>
  sentences.map((sentence) => {
    const { primary, labels, spans, shares } = labelSentence(sentence.text, language)
    return { sentence, primary, labels, spans, shares }
  })
