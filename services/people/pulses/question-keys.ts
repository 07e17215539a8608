import type { InLanguages } from '../../ballot/questionnaire.ts'
import { checksumOf } from '../../ticket/manifest.ts'

/** Always the same one of a text's languages, whatever order an instrument lists them in. */
const COMPARED_IN = ['nl', 'en', 'fr', 'de']

/**
 * What is left of a question when capitals, punctuation, spaces, invisible characters and ways to write
 * the same letter (Unicode NFKC) are taken away.
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/**
 * Two names of a question, of which either says that it was asked before: its id, which stays when
 * somebody changes a word; and a hash of its words, which stays when somebody changes the id, the version
 * or a comma. Asking the same under another name is how two waves could be subtracted.
 */
export const questionKeys = (item: {
  readonly id: string
  readonly text: InLanguages
}): readonly [string, string] => {
  const language = COMPARED_IN.find((one) => item.text[one] !== undefined) ?? Object.keys(item.text)[0] ?? ''
  return [item.id, `words:${checksumOf(normalised(item.text[language] ?? ''))}`]
}
