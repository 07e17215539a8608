import type { AidFile, AidWords } from '../../services/library/aids/aids.contract.ts'
import type { GuideWords } from '../../services/library/guides.contract.ts'
import type { Language } from '../../services/ticket/invitation.ts'
import type { ContentWords } from './content-words.ts'
import { AIDS } from './structure.ts'

/** An aid in one language. */
export interface Aid extends AidFile {
  readonly id: string
  readonly words: AidWords
}

export interface Content {
  readonly aids: readonly Aid[]
  readonly lessons: ContentWords['lessons']
  readonly guides: GuideWords
}

/** Imported and not fetched: the library's own page may connect to nothing. */
const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: ContentWords }>>> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
}

/** The whole library in one language, aids in their order. @throws when it cannot be reached */
export const loadContent = async (language: Language): Promise<Content> => {
  const { aids, lessons, guides } = (await WORDS[language]()).words
  const all = Object.entries(AIDS).flatMap(([id, file]) => {
    const words = aids[id]
    return words === undefined ? [] : [{ id, ...file, words }]
  })
  return { aids: [...all].sort((one, other) => one.order - other.order), lessons, guides }
}
