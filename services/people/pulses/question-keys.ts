import type { InLanguages } from '../../ballot/questionnaire.ts'
import { checksumOf } from '../../ticket/manifest.ts'

/** A text is compared in the first of these languages that it has, whatever order an instrument lists them in. */
const COMPARED_IN = ['nl', 'en', 'fr', 'de']

/**
 * A question without capitals, punctuation, spaces, invisible characters and different ways to write the same
 * letter (Unicode NFKC).
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/**
 * The two keys of a question. If either of them is known, the question was asked before. The id stays when
 * somebody changes a word. The hash of the words stays when somebody changes the id, the version or a comma.
 * Without this, somebody could ask the same under another name and subtract the two waves.
 */
export const questionKeys = (item: {
  readonly id: string
  readonly text: InLanguages
}): readonly [string, string] => {
  const language = COMPARED_IN.find((one) => item.text[one] !== undefined) ?? Object.keys(item.text)[0] ?? ''
  return [item.id, `words:${checksumOf(normalised(item.text[language] ?? ''))}`]
}
