import type { Constructions } from './constructions.ts'
import type { Grammar } from './grammar.ts'
import type { SuggestionData } from './suggestion-data.ts'
import type { Weights } from './weights.ts'
import type { WordClasses } from './word-class.ts'

export const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** What is needed to take a sentence apart. */
export interface ReadingRules {
  readonly code: LanguageCode
  readonly grammar: Grammar
  readonly classes: WordClasses
  readonly constructions: Constructions
}

/** With what was learned from sentences, it can say what a sentence is. */
export interface LearnedLanguage extends ReadingRules {
  readonly weights: Weights
}

/** Everything that is known of one language, ready to read and to suggest with. */
export interface Language extends LearnedLanguage {
  readonly suggestions: SuggestionData
}
