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

/** The dialogue guides of the library. */
export const readGuides = async (): Promise<Guides> => {
  const path = join(import.meta.dirname, 'guides/one-to-one/0.1.0/guides.json')
  const file = JSON.parse(await readFile(path, 'utf8'))
  return guidesContract.parse({
    groundRules: file.ground_rules,
    topics: file.topics,
    levelDefaults: file.level_defaults,
    settings: file.settings,
    refer: file.refer,
    entries: file.entries.map(gatherTexts),
  })
}
