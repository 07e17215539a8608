import { chooseLabels } from './choose-labels.ts'
import { explain, type Why } from './explain.ts'
import { findSpans, type Span } from './find-spans.ts'
import type { Label } from './labels.ts'
import type { Language } from './language.ts'
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

/** Which labels a sentence has, without spans and suggestion. */
export const labelsOf = (text: string, language: Language): Pick<Reading, 'labels' | 'primary'> =>
  chooseLabels(featuresOf(analyse(text, language)), language.weights)

/** Reads one sentence. Any text of any length; the time is linear in its length. */
export const readSentence = (text: string, language: Language): Reading => {
  const sentence = analyse(text, language)
  const features = featuresOf(sentence)
  const { labels, primary } = chooseLabels(features, language.weights)
  const spans = findSpans(sentence, labels, language.weights)
  return {
    labels,
    primary,
    spans,
    why: explain(features, labels, language.weights),
    suggestion: suggest(sentence, labels, spans, language),
  }
}
