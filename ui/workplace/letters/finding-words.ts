import type { LetterDraft } from '../api.ts'
import type { Page } from '../page.ts'

type Finding = LetterDraft['findings'][number]

/** The texts that say what is wrong, and what to write instead. */
const FINDING_TEXTS: Readonly<Record<string, string>> = {
  pressure: 'letter-finding-pressure',
  threat: 'letter-finding-threat',
  reward: 'letter-finding-reward',
  watched: 'letter-finding-watched',
  overclaim: 'letter-finding-overclaim',
  contradicts: 'letter-finding-contradicts',
  'reply-or-forward': 'letter-finding-reply-or-forward',
  tracking: 'letter-finding-tracking',
  'foreign-address': 'letter-finding-foreign-address',
  'unknown-word': 'letter-finding-unknown-word',
  markup: 'letter-finding-markup',
  'hidden-characters': 'letter-finding-hidden-characters',
  'strange-letters': 'letter-finding-strange-letters',
  'too-long': 'letter-finding-too-long',
  'too-short': 'letter-finding-too-short',
}

/** One finding in a sentence, with its line where the passage has several. */
export const findingWords = (page: Page, { code, line, words }: Finding, lines: number): string => {
  const what = page.say(FINDING_TEXTS[code] ?? code, { words: words.replace(/\s+/g, ' ').trim() })
  return line === null || lines === 1 ? what : page.say('letter-line', { line, what })
}
