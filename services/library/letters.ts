import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { remember } from './remember.ts'

/** Letters are texts in `letters/<name>/<language>.txt`: the subject, an empty line, the letter. */
export const LETTERS = [
  'sign-in',
  'invitation',
  'reminder',
  'wave-opened',
  'wave-stopped',
  'wave-counted',
  'wave-alarm',
  'staff-list-changed',
  'address-changed',
  'conversation-proposed',
  'conversation-moved',
  'conversation-planned',
  'conversation-cancelled',
  'conversation-summary',
  'conversation-look-back',
  'conversation-rhythm',
  'conversation-leaver',
] as const
export type LetterName = (typeof LETTERS)[number]

/** @throws Error naming a word that the letter needs and was not given */
const fill = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined
    if (word === undefined) throw new Error(`a letter lacks {${name}}`)
    return word
  })

const readText = remember((path) => readFile(join(import.meta.dirname, 'letters', path), 'utf8'))

/** A letter in one of the four languages, with its words filled in. */
export const readLetter = async (
  name: LetterName,
  language: string,
  words: Readonly<Record<string, string>>,
): Promise<{ readonly subject: string; readonly text: string }> => {
  if (!/^(nl|en|fr|de)$/.test(language)) throw new Error('a letter exists in nl, en, fr and de')
  const whole = await readText(join(name, `${language}.txt`))
  const [subject = '', ...lines] = fill(whole, words).split('\n')
  // A passage that nobody wrote leaves no gap.
  return {
    subject,
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimStart(),
  }
}
