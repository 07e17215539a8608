import { readAids } from '../../services/library/aids/read-aids.ts'
import type { Fault } from '../../services/library/faults.ts'
import { readLessons } from '../../services/library/lessons/read-lessons.ts'
import { readGuides } from '../../services/library/read-guides.ts'
import { type InLanguages, LANGUAGES } from '../../services/library/read-words.ts'

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

/** All that the library says, by language: aids, lessons and guides. */
export const readAllTexts = async (): Promise<AllTexts> => {
  const [{ aids, faults }, lessons, guides] = await Promise.all([readAids(), readLessons(), readGuides()])
  const of = (language: (typeof LANGUAGES)[number]): readonly Text[] => [
    ...aids.flatMap(({ id, words }) => textsIn(words[language], id)),
    ...lessons.lessons.flatMap(({ id, words }) => textsIn(words[language], id)),
    ...guides.entries.flatMap(({ id, text }) => textsIn(text[language], id)),
    ...Object.entries(guides.defaults).flatMap(([level, { text }]) => textsIn(text[language], level)),
    ...textsIn(guides.groundRules[language], 'ground rules'),
  ]
  return {
    faults: [...faults, ...lessons.faults],
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, of(language)]),
    ) as unknown as AllTexts['texts'],
  }
}
