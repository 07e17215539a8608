import { givenPrimary, pairedWith } from '../../services/conversation-check/choose-labels.ts'
import type { Analysed } from '../../services/conversation-check/features/emit.ts'
import { AT_HOME, isAtHome, LABELS } from '../../services/conversation-check/labels.ts'
import type { ReadingRules } from '../../services/conversation-check/language.ts'
import {
  analyse,
  type FeatureGroup,
  featuresOf,
} from '../../services/conversation-check/sentence-features.ts'
import type { LinearData, WeightsData } from '../../services/conversation-check/weights.ts'
import { wordFeatures } from '../../services/conversation-check/word-features.ts'
import { mergeColumns } from './merge-columns.ts'
import type { Labelled } from './read-corpus.ts'
import { type Example, type HowToTrain, trainLinear } from './train-linear.ts'

/** A labelled sentence, taken apart once for all models that learn from it. */
export interface Prepared {
  readonly sentence: Labelled
  readonly analysed: Analysed
  readonly features: readonly string[]
}

export const prepare = (
  sentences: readonly Labelled[],
  rules: ReadingRules,
  without?: ReadonlySet<FeatureGroup>,
): readonly Prepared[] =>
  sentences.map((sentence) => {
    const analysed = analyse(sentence.text, rules)
    return { sentence, analysed, features: [...featuresOf(analysed, without)] }
  })

const TRAIN_PRIMARY: HowToTrain = { classes: LABELS, penalty: 2, groups: 2, keep: 10_000, rounds: 60 }
const TRAIN_ALSO: HowToTrain = { classes: ['yes', 'no'], penalty: 2, groups: 3, keep: 190, rounds: 30 }
const TRAIN_WORDS: HowToTrain = {
  classes: ['none', ...AT_HOME],
  penalty: 3,
  groups: 3,
  keep: 3000,
  rounds: 30,
}

/** Features without a word of any language in them: classes, forms, named constructions. */
const SHARED_FEATURE = /^(t|tb|p|q|n|f|c):/
/** A sentence in another language teaches how a judgement is built; less than one in the own language. */
const OTHER_LANGUAGE = 0.3

const toExample = ({ sentence, features }: Prepared): Example => ({
  features,
  group: sentence.group,
  target: LABELS.map((label) => (label === sentence.primary ? 1 : 0)),
})

/** The model that chooses the primary label. */
export const trainPrimary = (own: readonly Prepared[], others: readonly Prepared[]): LinearData =>
  trainLinear(
    [
      ...own.map(toExample),
      ...others.map((prepared) => ({
        ...toExample(prepared),
        features: prepared.features.filter((name) => SHARED_FEATURE.test(name)),
        weight: OTHER_LANGUAGE,
      })),
    ],
    TRAIN_PRIMARY,
  )

const FOR_ALSO = /^(f|c|n|kb|tb):/

/** Eight yes-or-no questions in one table, each asked where its label is not the primary one. */
const trainAlso = (own: readonly Prepared[]): LinearData => {
  const examples = own.map(({ sentence, features }) => ({
    sentence,
    features: [
      ...features.filter((name) => FOR_ALSO.test(name)),
      givenPrimary(sentence.primary),
      ...pairedWith(sentence.primary, features),
    ],
  }))
  return mergeColumns(
    LABELS.map((label) => {
      const asked = examples.filter(({ sentence }) => sentence.primary !== label)
      const toQuestion = ({ sentence, features }: (typeof asked)[number]): Example => ({
        features,
        group: sentence.group,
        target: sentence.labels.includes(label) ? [1, 0] : [0, 1],
      })
      return trainLinear(asked.map(toQuestion), TRAIN_ALSO)
    }),
  )
}

const wordExamples = ({ sentence, analysed }: Prepared): readonly Example[] => {
  const home = sentence.labels.filter(isAtHome)
  if (sentence.spans.length === 0 || home.length === 0) return []
  return wordFeatures(analysed, home).map((features, at) => {
    const { start = 0, end = 0 } = analysed.words[at] ?? {}
    const span = sentence.spans.find((one) => start >= one.start && end <= one.end)
    const target = span === undefined ? 0 : AT_HOME.indexOf(span.label) + 1
    return {
      features,
      group: sentence.group,
      target: TRAIN_WORDS.classes.map((_, column) => (column === target ? 1 : 0)),
    }
  })
}

/**
 * The three models of one language. The first one also learns from sentences in other languages, by what
 * they share: the classes of words, the form and the constructions.
 */
export const trainWeights = (own: readonly Prepared[], others: readonly Prepared[]): WeightsData => ({
  primary: trainPrimary(own, others),
  also: trainAlso(own),
  words: trainLinear(own.flatMap(wordExamples), TRAIN_WORDS),
})
