import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { LETTERS, type LetterName, readLetter } from '../../services/library/letters.ts'
import { LANGUAGES } from '../../services/ticket/invitation.ts'

const folder = join(import.meta.dirname, '../../services/library/letters')
const wordsIn = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, word]) => word!))
const source = (letter: string, language: string) =>
  readFileSync(join(folder, letter, `${language}.txt`), 'utf8')

/** Words of each letter, as the post room gives them. */
const WORDS: Readonly<Record<LetterName, readonly string[]>> = {
  'sign-in': ['link', 'code'],
  invitation: [
    'minutes',
    'name',
    'introduction',
    'closes',
    'link',
    'page',
    'code',
    'closing',
    'fingerprint',
    'agreement',
  ],
  reminder: [
    'minutes',
    'name',
    'introduction',
    'closes',
    'link',
    'page',
    'code',
    'closing',
    'fingerprint',
    'agreement',
  ],
  'wave-opened': [
    'fingerprint',
    'opens',
    'closes',
    'groups',
    'invited',
    'joined',
    'leaders',
    'block',
    'place',
    'hash',
    'page',
  ],
  'wave-stopped': ['fingerprint', 'place', 'hash', 'page'],
  'wave-counted': [
    'fingerprint',
    'ballots',
    'opened',
    'misfits',
    'counted',
    'unplaced',
    'blocks',
    'receipts',
    'place',
    'hash',
    'page',
  ],
  'wave-alarm': ['fingerprint', 'reason', 'page'],
  'staff-list-changed': ['fingerprint', 'closes', 'joined', 'gone', 'leaders', 'page'],
  'address-changed': ['name', 'link'],
  'conversation-proposed': ['name', 'other', 'day', 'hour', 'minutes', 'link'],
  'conversation-moved': ['name', 'other', 'day', 'hour', 'minutes', 'link'],
  'conversation-planned': ['name', 'other', 'day', 'hour', 'minutes', 'link'],
  'conversation-cancelled': ['name', 'other', 'day', 'hour', 'link'],
  'conversation-summary': ['name', 'other', 'link'],
  'conversation-look-back': ['name', 'other', 'link'],
  'conversation-rhythm': ['name', 'other', 'link'],
  'conversation-leaver': ['name', 'until', 'link'],
}
const given = (letter: LetterName) => Object.fromEntries(WORDS[letter].map((word) => [word, `<${word}>`]))

t.test('a letter is not read', async (t) => {
  const words = given('invitation')
  for (const language of ['', 'es', 'NL', 'nl-BE', '../nl', 'nl/../en', 'nlx', 'nl\n']) {
    await t.rejects(readLetter('invitation', language, words), /nl, en, fr and de/, JSON.stringify(language))
  }
  await t.rejects(readLetter('farewell' as LetterName, 'nl', words), 'that does not exist')
})

t.test('a letter that lacks a word is not sent', async (t) => {
  for (const letter of LETTERS) {
    for (const word of WORDS[letter]) {
      const { [word]: _, ...rest } = given(letter)
      for (const language of LANGUAGES) {
        const lacking = { message: `a letter lacks {${word}}` }
        await t.rejects(readLetter(letter, language, rest), lacking, `${letter} ${language} without ${word}`)
      }
    }
  }
})

t.test('every letter is there in four languages, and no other', (t) => {
  t.strictSame(readdirSync(folder).sort(), [...LETTERS].sort())
  for (const letter of LETTERS) {
    t.strictSame(
      readdirSync(join(folder, letter)).sort(),
      LANGUAGES.map((language) => `${language}.txt`).sort(),
      letter,
    )
  }
  t.end()
})

for (const letter of LETTERS) {
  t.test(`the letter "${letter}"`, async (t) => {
    const subjects = new Set<string>()
    for (const language of LANGUAGES) {
      const text = source(letter, language)
      t.strictSame(wordsIn(text), new Set(WORDS[letter]), `${language} has the same words as the others`)
      t.equal(text.replace(/\{\w+\}/g, '').match(/[{}]/), null, 'no brace is left open')
      const read = await readLetter(letter, language, given(letter))
      t.match(read.subject, /^\S.*\S$/, 'a subject of one line')
      t.match(read.text, /^\S/, 'the letter begins after its empty line')
      t.equal(text.split('\n')[1], '', 'which is there')
      t.equal(wordsIn(read.subject + read.text).size, 0, 'every word is filled in')
      for (const word of WORDS[letter]) t.ok(`${read.subject}\n${read.text}`.includes(`<${word}>`), word)
      t.match(text, /^(?!.*(\r|\t| $))/ms, 'no stray spaces')
      subjects.add(read.subject)
    }
    t.equal(subjects.size, LANGUAGES.length, 'every language has a subject of its own')
  })
}

t.test('words are put in as they are', async (t) => {
  const words = { ...given('invitation'), name: '$& {code} $1 <b>', code: 'SECRET' }
  const { text } = await readLetter('invitation', 'en', words)
  t.ok(text.startsWith('Hello $& {code} $1 <b>\n'), 'a name cannot ask for another word')
  t.equal(text.split('SECRET').length, 2, 'the code stands once')
})

t.test('the letters promise what must be promised', (t) => {
  // One line of a letter can be lost in a translation; these are the lines people rely on.
  const promises: Readonly<Record<string, RegExp>> = {
    nl: /minstens vijf/,
    en: /at least five/,
    fr: /au moins cinq/,
    de: /mindestens fünf/,
  }
  for (const [language, five] of Object.entries(promises)) {
    t.match(source('invitation', language), five, `${language}: groups of at least five`)
    for (const letter of LETTERS)
      t.equal(
        source(letter, language).split('\n\n').length,
        source(letter, 'nl').split('\n\n').length,
        `${language} ${letter}: as many paragraphs as the first`,
      )
  }
  t.end()
})
