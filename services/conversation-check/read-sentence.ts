import { type Chosen, chooseLabels } from './choose-labels.ts'
import { explain, type Why } from './explain.ts'
import type { Analysed } from './features/emit.ts'
import { findSpans, type Span } from './find-spans.ts'
import type { Label } from './labels.ts'
import type { Language, LearnedLanguage } from './language.ts'
import { analyse, featuresOf } from './sentence-features.ts'
import { suggest } from './suggest.ts'

/** What was read in one sentence. Offsets are UTF-16 code units of the sentence. */
export interface Reading {
  readonly labels: readonly Label[]
  readonly primary: Label
  readonly spans: readonly Span[]
  readonly why: readonly Why[]
  /** A better sentence on the same topic; null where nothing is to be left at home. */
  readonly suggestion: string | null
}

interface Labelling extends Chosen {
  readonly sentence: Analysed
  readonly features: ReadonlySet<string>
  readonly spans: readonly Span[]
}

/** What a sentence is and which words carry it, without reasons and without a better one. */
export const labelSentence = (text: string, language: LearnedLanguage): Labelling => {
  const sentence = analyse(text, language)
  const features = featuresOf(sentence)
  const chosen = chooseLabels(features, language.weights)
  return { ...chosen, sentence, features, spans: findSpans(sentence, chosen.labels, language.weights) }
}

/** Reads one sentence. Any text of any length; the time is linear in its length. */
export const readSentence = (text: string, language: Language): Reading => {
  const { sentence, features, labels, primary, spans } = labelSentence(text, language)
  return {
    labels,
    primary,
    spans,
    why: explain(features, labels, language.weights),
    suggestion: suggest(sentence, primary, spans, language),
  }
}
