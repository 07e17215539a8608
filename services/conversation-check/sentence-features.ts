import { emitConstructions } from './features/constructions.ts'
import type { Analysed } from './features/emit.ts'
import { emitForm } from './features/form.ts'
import { emitCounts, emitPairs } from './features/meaning.ts'
import { emitSkeleton } from './features/skeleton.ts'
import { emitEdges, emitLetters, emitWords } from './features/words.ts'
import type { Language } from './language.ts'
import { readForm } from './question-form.ts'
import { tokenise } from './tokenise.ts'

/** Everything that is read before anything is weighed. */
export const analyse = (
  text: string,
  { grammar, classes, constructions }: Pick<Language, 'grammar' | 'classes' | 'constructions'>,
): Analysed => {
  const words = classes.classify(tokenise(text, grammar))
  return { text, words, form: readForm(words), found: constructions.find(words) }
}

/** The groups by name, so that a study can leave one out. */
export const FEATURE_GROUPS = {
  words: emitWords,
  edges: emitEdges,
  letters: emitLetters,
  skeleton: emitSkeleton,
  pairs: emitPairs,
  counts: emitCounts,
  form: emitForm,
  constructions: emitConstructions,
} as const
export type FeatureGroup = keyof typeof FEATURE_GROUPS

/** The names of all features of a sentence, each once. */
export const featuresOf = (
  sentence: Analysed,
  without: ReadonlySet<FeatureGroup> = new Set(),
): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const [group, emit] of Object.entries(FEATURE_GROUPS)) {
    if (!without.has(group as FeatureGroup)) emit(sentence, (name) => names.add(name))
  }
  return names
}
