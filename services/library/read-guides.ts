import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Guides, guidesContract } from './guides.contract.ts'

const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const

/** In the file an entry's texts stand beside its other keys; here they are gathered by language. */
const gatherTexts = (entry: Record<string, unknown>) => ({
  ...entry,
  text: Object.fromEntries(
    LANGUAGES.flatMap((language) => (entry[language] === undefined ? [] : [[language, entry[language]]])),
  ),
})

interface PhrasesInFile {
  readonly luisteren: readonly string[]
  readonly samenvatten: readonly string[]
  readonly doorvragen: readonly string[]
}

const namePhrases = (byLanguage: Readonly<Record<string, PhrasesInFile>>) =>
  Object.fromEntries(
    Object.entries(byLanguage).map(([language, { luisteren, samenvatten, doorvragen }]) => [
      language,
      { listen: luisteren, summarise: samenvatten, probe: doorvragen },
    ]),
  )

/** Written for our own instrument. */
const OUR_GUIDES = 'one-to-one@0.1.0'

const readFileOf = async (name: string, folder: string = import.meta.dirname) => {
  const [id = '', version = ''] = name.split('@')
  return JSON.parse(await readFile(join(folder, 'guides', id, version, 'guides.json'), 'utf8'))
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
  const file = await readFileOf(name, folder)
  // How one listens holds for any instrument; guides that say nothing of it have ours.
  const { lsd_phrases: phrases } = file.lsd_phrases === undefined ? await readFileOf(OUR_GUIDES) : file
  return guidesContract.parse({
    groundRules: file.ground_rules,
    phrases: namePhrases(phrases),
    topics: file.topics,
    levelDefaults: file.level_defaults,
    settings: file.settings,
    refer: file.refer,
    entries: file.entries.map(gatherTexts),
  })
}

/**
 * What holds for any instrument: ground rules, and aids that need no figure. A scale of another instrument may
 * have the code of one of ours, and mean something else.
 */
export const readGeneralGuides = async (): Promise<Guides> => {
  const guides = await readGuides()
  return { ...guides, topics: {}, entries: guides.entries.filter(({ kind }) => kind === 'aid') }
}
