import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Guides, type GuideWords, guidesFile, guideWordsFile } from './guides.contract.ts'
import { LANGUAGES, type LanguageCode } from './languages.ts'

type Words = Partial<Record<LanguageCode, GuideWords>>

/** Written for our own instrument. */
export const OUR_GUIDES = 'one-to-one@0.1.0'

const fileOf = (name: string, folder: string, file: string): Promise<string> => {
  const [id = '', version = ''] = name.split('@')
  return readFile(join(folder, 'guides', id, version, `${file}.json`), 'utf8')
}

/** The languages that there are. */
const readWords = async (name: string, folder: string): Promise<Words> => {
  const read = LANGUAGES.map(async (language) => {
    const text = await fileOf(name, folder, language).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    return text === undefined ? [] : [[language, guideWordsFile.parse(JSON.parse(text))] as const]
  })
  return Object.fromEntries((await Promise.all(read)).flat())
}

/** One text in every language that has it. */
const inLanguages = <Text>(words: Words, pick: (words: GuideWords) => Text | undefined) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, one]) => {
      const text = pick(one)
      return text === undefined ? [] : [[language, text]]
    }),
  )

/** A list of codes that the languages name. */
const byCode = (words: Words, list: 'topics' | 'settings' | 'refer') => {
  const codes = new Set(Object.values(words).flatMap((one) => Object.keys(one[list])))
  return Object.fromEntries([...codes].map((code) => [code, inLanguages(words, (one) => one[list][code])]))
}

/**
 * Dialogue guides of a library.
 *
 * @param name `id@version`, as an instrument names those that are written for its scales
 * @param folder of the library
 */
export const readGuides = async (
  name: string = OUR_GUIDES,
  folder: string = import.meta.dirname,
): Promise<Guides> => {
  const { defaults, entries } = guidesFile.parse(JSON.parse(await fileOf(name, folder, 'guides')))
  const words = await readWords(name, folder)
  const own = inLanguages(words, ({ phrases }) => phrases)
  return {
    groundRules: inLanguages(words, ({ ground_rules }) => ground_rules),
    // How one listens holds for any instrument; guides that say nothing of it have ours.
    phrases: name === OUR_GUIDES || Object.keys(own).length > 0 ? own : (await readGuides()).phrases,
    topics: byCode(words, 'topics'),
    settings: byCode(words, 'settings'),
    refer: byCode(words, 'refer'),
    defaults: Object.fromEntries(
      Object.entries(defaults).map(([level, where]) => [
        level,
        { ...where, text: inLanguages(words, ({ level_defaults }) => level_defaults[level]) },
      ]),
    ),
    entries: entries.map((entry) => ({
      ...entry,
      text: inLanguages(words, (one) => one.entries[entry.id]),
    })),
  }
}

/**
 * What holds for any instrument: ground rules, and aids that need no figure. A scale of another instrument may
 * have the code of one of ours, and mean something else.
 */
export const readGeneralGuides = async (): Promise<Guides> => {
  const guides = await readGuides()
  return { ...guides, topics: {}, entries: guides.entries.filter(({ kind }) => kind === 'aid') }
}
