import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { loadReading } from '../../services/conversation-check/load-language.ts'
import type { FeatureGroup } from '../../services/conversation-check/sentence-features.ts'
import { readCorpus } from './read-corpus.ts'
import { type Prepared, prepare } from './train-models.ts'

export interface PreparedCorpus {
  readonly own: readonly Prepared[]
  readonly others: readonly Prepared[]
}

/** The whole corpus taken apart, and for a language what is its own and what is of others. */
export const prepareCorpus = async (
  without?: ReadonlySet<FeatureGroup>,
): Promise<(code: LanguageCode) => PreparedCorpus> => {
  const all = await Promise.all(
    LANGUAGES.map(
      async (code) => [code, prepare(readCorpus(code), await loadReading(code), without)] as const,
    ),
  )
  return (code) => ({
    own: all.filter(([one]) => one === code).flatMap(([, prepared]) => prepared),
    others: all.filter(([one]) => one !== code).flatMap(([, prepared]) => prepared),
  })
}
