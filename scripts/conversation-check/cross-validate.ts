import type { LearnedLanguage, ReadingRules } from '../../services/conversation-check/language.ts'
import type { FeatureGroup } from '../../services/conversation-check/sentence-features.ts'
import { readWeights } from '../../services/conversation-check/weights.ts'
import { judge } from './judge.ts'
import type { Judged } from './measure.ts'
import type { Labelled } from './read-corpus.ts'
import { trainWeights } from './train-models.ts'

export const FOLDS = 5

/** A language that has learned from these sentences and no other. */
export const learn = (
  sentences: readonly Labelled[],
  reading: ReadingRules,
  without?: ReadonlySet<FeatureGroup>,
): LearnedLanguage => ({
  ...reading,
  weights: readWeights(trainWeights(sentences, reading, without)),
})

/** Which fold a sentence is in: whole files, so that no place of work is both learned and asked. */
export const foldOf = (sentences: readonly Labelled[]): ((sentence: Labelled) => number) => {
  const groups = [...new Set(sentences.map(({ group }) => group))].toSorted()
  return ({ group }) => groups.indexOf(group) % FOLDS
}

/** Reads every sentence by a check that has not learned from its file. */
export const crossValidate = (sentences: readonly Labelled[], reading: ReadingRules): readonly Judged[] => {
  const fold = foldOf(sentences)
  return Array.from({ length: FOLDS }, (_, at) => {
    const language = learn(
      sentences.filter((sentence) => fold(sentence) !== at),
      reading,
    )
    return judge(
      sentences.filter((sentence) => fold(sentence) === at),
      language,
    )
  }).flat()
}
