import { makeConstructions } from './constructions.ts'
import type { ConstructionData, Grammar, Lexicon } from './grammar.ts'
import type { Language, LanguageCode, ReadingRules } from './language.ts'
import type { SuggestionData } from './suggestion-data.ts'
import { readWeights, type WeightsData } from './weights.ts'
import { makeWordClasses } from './word-class.ts'

interface ReadingData {
  readonly grammar: Grammar
  readonly lexicon: Lexicon
  readonly constructions: ConstructionData
}

type Imported = Promise<{ readonly default: unknown }>

/** Written out, so that a bundler makes one piece a language and a browser fetches only what it needs. */
const GRAMMAR_FILES: Readonly<Record<LanguageCode, () => readonly [Imported, Imported, Imported]>> = {
  nl: () => [
    import('./nl/grammar.json', { with: { type: 'json' } }),
    import('./nl/lexicon.json', { with: { type: 'json' } }),
    import('./nl/constructions.json', { with: { type: 'json' } }),
  ],
  en: () => [
    import('./en/grammar.json', { with: { type: 'json' } }),
    import('./en/lexicon.json', { with: { type: 'json' } }),
    import('./en/constructions.json', { with: { type: 'json' } }),
  ],
  fr: () => [
    import('./fr/grammar.json', { with: { type: 'json' } }),
    import('./fr/lexicon.json', { with: { type: 'json' } }),
    import('./fr/constructions.json', { with: { type: 'json' } }),
  ],
  de: () => [
    import('./de/grammar.json', { with: { type: 'json' } }),
    import('./de/lexicon.json', { with: { type: 'json' } }),
    import('./de/constructions.json', { with: { type: 'json' } }),
  ],
}

const LEARNED_FILES: Readonly<Record<LanguageCode, () => readonly [Imported, Imported]>> = {
  nl: () => [
    import('./nl/weights.json', { with: { type: 'json' } }),
    import('./nl/suggestions.json', { with: { type: 'json' } }),
  ],
  en: () => [
    import('./en/weights.json', { with: { type: 'json' } }),
    import('./en/suggestions.json', { with: { type: 'json' } }),
  ],
  fr: () => [
    import('./fr/weights.json', { with: { type: 'json' } }),
    import('./fr/suggestions.json', { with: { type: 'json' } }),
  ],
  de: () => [
    import('./de/weights.json', { with: { type: 'json' } }),
    import('./de/suggestions.json', { with: { type: 'json' } }),
  ],
}

/** What is needed to take a sentence apart, without what was learned: for training too. */
export const loadReading = async (code: LanguageCode): Promise<ReadingRules> => {
  const [grammar, lexicon, constructions] = (await Promise.all(GRAMMAR_FILES[code]())).map(
    (file) => file.default,
  )
  const data = { grammar, lexicon, constructions } as ReadingData
  return {
    code,
    grammar: data.grammar,
    classes: makeWordClasses(data.grammar, data.lexicon),
    constructions: makeConstructions(data.constructions),
  }
}

const loaded = new Map<LanguageCode, Promise<Language>>()

const load = async (code: LanguageCode): Promise<Language> => {
  const [reading, [weights, suggestions]] = await Promise.all([
    loadReading(code),
    Promise.all(LEARNED_FILES[code]()).then((files) => files.map((file) => file.default)),
  ])
  return {
    ...reading,
    weights: readWeights(weights as WeightsData),
    suggestions: suggestions as SuggestionData,
  }
}

/** One language, fetched once. Whoever reads Dutch never fetches German. */
export const loadLanguage = (code: LanguageCode): Promise<Language> => {
  const language = loaded.get(code) ?? load(code)
  loaded.set(code, language)
  return language
}
