import { join } from 'node:path'
import { type Fault, faultAbout, unknownAmong } from './faults.ts'
import { guidesFile, guideWordsFile } from './guides.contract.ts'
import { OUR_GUIDES } from './read-guides.ts'
import { readContent, readInLanguages } from './read-words.ts'

/** What has a code on one side and no words on the other. */
const faultsBetween = (
  name: string,
  codes: readonly string[],
  worded: readonly string[],
): readonly Fault[] => [
  ...faultAbout(`${name} that have no words`, unknownAmong(codes, worded)),
  ...faultAbout(`${name} that have words and nothing else`, unknownAmong(worded, codes)),
]

/**
 * What is wrong with our guides, for whoever writes them: one sentence a fault, which file, and where in it. Guides of
 * another house may lack a language; ours may not.
 */
export const faultsOfGuides = async (folder: string = import.meta.dirname): Promise<readonly Fault[]> => {
  const path = OUR_GUIDES.replace('@', '/')
  const guides = join(folder, 'guides')
  const file = await readContent(guides, `${path}/guides.json`, guidesFile)
  const words = await readInLanguages(guides, path, guideWordsFile)
  if ('faults' in file || 'faults' in words)
    return [file, words].flatMap((one) => ('faults' in one ? one.faults : []))
  const { entries, defaults } = file.content
  // Dutch speaks for all: the languages were found to be alike.
  const { nl } = words.content
  return [
    ...faultsBetween(
      'entries of the guides',
      entries.map(({ id }) => id),
      Object.keys(nl.entries),
    ),
    ...faultsBetween('levels of the guides', Object.keys(defaults), Object.keys(nl.level_defaults)),
  ]
}
