import type { LearnedLanguage, ReadingRules } from '../../services/conversation-check/language.ts'
import { readWeights } from '../../services/conversation-check/weights.ts'
import { judge } from './judge.ts'
import type { Judged } from './measure.ts'
import { type Prepared, trainWeights } from './train-models.ts'

const FOLDS = 4

/** A language that has learned from these sentences and no other. */
export const learn = (
  rules: ReadingRules,
  own: readonly Prepared[],
  others: readonly Prepared[],
): LearnedLanguage => ({ ...rules, weights: readWeights(trainWeights(own, others)) })

/** Whole files go together, so that no place of work is both learned from and asked about. */
const foldsOf = (own: readonly Prepared[]): ((prepared: Prepared) => number) => {
  const groups = [...new Set(own.map(({ sentence }) => sentence.group))].toSorted()
  return ({ sentence }) => groups.indexOf(sentence.group) % FOLDS
}

/** Reads every sentence by a check that has not learned from its file. */
export const crossValidate = (
  rules: ReadingRules,
  own: readonly Prepared[],
  others: readonly Prepared[],
): readonly Judged[] => {
  const fold = foldsOf(own)
  return Array.from({ length: FOLDS }, (_, at) => {
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
