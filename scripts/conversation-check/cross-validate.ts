import { AT_HOME, LABELS } from '../../services/conversation-check/labels.ts'
import type { LearnedLanguage, ReadingRules } from '../../services/conversation-check/language.ts'
import { type LinearData, readWeights } from '../../services/conversation-check/weights.ts'
import { judge } from './judge.ts'
import type { Judged } from './measure.ts'
import { type Prepared, trainPrimary, trainWeights } from './train-models.ts'

const NUMBER_OF_FOLDS = 4

/** A language that has learned from these sentences and no other. */
const learn = (
  rules: ReadingRules,
  own: readonly Prepared[],
  others: readonly Prepared[],
): LearnedLanguage => ({ ...rules, weights: readWeights(trainWeights(own, others)) })

/** Says nothing of anything: no other label, no word. */
const silent = (classes: readonly string[]): LinearData => ({
  classes,
  step: 1,
  bias: classes.map(() => -9),
  rows: [],
})

/** The same with the primary label alone, for studies that ask for no more. */
export const learnPrimary = (
  rules: ReadingRules,
  own: readonly Prepared[],
  others: readonly Prepared[],
): LearnedLanguage => ({
  ...rules,
  weights: readWeights({
    primary: trainPrimary(own, others),
    also: silent(LABELS),
    words: silent(['none', ...AT_HOME]),
  }),
})

/** Whole files go together, so that no place of work is both learned from and asked about. */
const foldsOf = (own: readonly Prepared[]): ((prepared: Prepared) => number) => {
  const groups = [...new Set(own.map(({ sentence }) => sentence.group))].toSorted()
  return ({ sentence }) => groups.indexOf(sentence.group) % NUMBER_OF_FOLDS
}

/** Reads every sentence by a check that has not learned from its file. */
export const crossValidate = (
  rules: ReadingRules,
  own: readonly Prepared[],
  others: readonly Prepared[],
): readonly Judged[] => {
  const fold = foldsOf(own)
  return Array.from({ length: NUMBER_OF_FOLDS }, (_, at) => {
    const learned = learn(
      rules,
      own.filter((prepared) => fold(prepared) !== at),
      others,
    )
    return judge(
      own.filter((prepared) => fold(prepared) === at).map(({ sentence }) => sentence),
      learned,
    )
  }).flat()
}
