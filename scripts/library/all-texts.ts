import { readAids } from '../../services/library/aids/read-aids.ts'
import { faultsOfGuides } from '../../services/library/check-guides.ts'
import type { Fault } from '../../services/library/faults.ts'
import type { Guides } from '../../services/library/guides.contract.ts'
import { LANGUAGES, type LanguageCode } from '../../services/library/languages.ts'
import { readLessons } from '../../services/library/lessons/read-lessons.ts'
import { readGuides } from '../../services/library/read-guides.ts'
import type { InLanguages } from '../../services/library/read-words.ts'

/** Where a text stands, and the text. */
export type Text = readonly [place: string, text: string]

/** Keys that hold what nobody reads. */
const UNREAD = new Set(['id', 'words'])

const textsIn = (value: unknown, place: string): readonly Text[] => {
  if (typeof value === 'string') return value === '' ? [] : [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    UNREAD.has(key) && typeof inner === 'string' ? [] : textsIn(inner, `${place} ${key}`),
  )
}

export interface AllTexts {
  readonly faults: readonly Fault[]
  readonly texts: InLanguages<readonly Text[]>
}

const NO_GUIDES: Pick<Guides, 'entries' | 'defaults' | 'groundRules'> = {
  entries: [],
  defaults: {},
  groundRules: {},
}

/** All that the library says, by language: aids, lessons and guides. */
export const readAllTexts = async (): Promise<AllTexts> => {
  const [aids, lessons, ofGuides] = await Promise.all([readAids(), readLessons(), faultsOfGuides()])
  const guides = ofGuides.length > 0 ? NO_GUIDES : await readGuides()
  const of = (language: LanguageCode): readonly Text[] => [
    ...aids.aids.flatMap(({ id, words }) => textsIn(words[language], id)),
    ...lessons.lessons.flatMap(({ id, words }) => textsIn(words[language], id)),
    ...guides.entries.flatMap(({ id, text }) => textsIn(text[language], id)),
    ...Object.entries(guides.defaults).flatMap(([level, { text }]) => textsIn(text[language], level)),
    ...textsIn(guides.groundRules[language], 'ground rules'),
  ]
  return {
    faults: [...aids.faults, ...lessons.faults, ...ofGuides],
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, of(language)]),
    ) as unknown as AllTexts['texts'],
  }
}
