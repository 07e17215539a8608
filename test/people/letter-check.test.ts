import { readFileSync } from 'node:fs'
import t from 'tap'
import { LETTERS } from '../../services/library/letters.ts'
import { checkLetter, PASSAGE, WHOLE } from '../../services/people/letter-words/check-letter.ts'
import type { LetterLanguage } from '../../services/people/letter-words/check-words.ts'

/** A letter keeps its promises: texts with what is wrong in them, and texts that are good. */
interface Text {
  readonly language: LetterLanguage
  readonly part: 'whole' | 'passage'
  readonly text: string
}
interface Faulty extends Text {
  readonly findings: readonly { readonly code: string; readonly line: number | null }[]
}
const table: { readonly faulty: readonly Faulty[]; readonly good: readonly Text[] } = JSON.parse(
  readFileSync(new URL('../fixtures/letter-check.json', import.meta.url), 'utf8'),
)
const found = ({ text, language, part }: Text) =>
  checkLetter(text, language, part === 'whole' ? WHOLE : PASSAGE).map(({ code, line }) => ({ code, line }))
const named = ({ language, text }: Text) => `${language}: ${JSON.stringify(text).slice(0, 70)}`

t.test('a text that breaks a promise is found, where it does', (t) => {
  for (const one of table.faulty) t.strictSame(found(one), one.findings, named(one))
  t.end()
})

t.test('every kind of fault stands in the table, and every fault of words in each language', (t) => {
  const ofWords = ['pressure', 'threat', 'reward', 'watched', 'overclaim', 'reply-or-forward', 'tracking']
  const lacking = ['contradicts', 'not-voluntary', 'not-anonymous', 'not-who-reads']
  for (const language of ['nl', 'en', 'fr', 'de'])
    for (const code of [...ofWords, ...lacking])
      t.ok(
        table.faulty.some((one) => one.language === language && one.findings.some((f) => f.code === code)),
        `${language} ${code}`,
      )
  t.ok(table.faulty.length >= 40 && table.good.length >= 20)
  t.end()
})

t.test('a text that keeps them is left alone', (t) => {
  for (const one of table.good) t.strictSame(found(one), [], named(one))
  t.end()
})

t.test('our own letters to everybody keep them, in four languages', (t) => {
  for (const letter of LETTERS.filter((one) => one === 'invitation' || one === 'reminder'))
    for (const language of ['nl', 'en', 'fr', 'de'] as const) {
      const path = `../../services/library/letters/${letter}/${language}.txt`
      const text = readFileSync(new URL(path, import.meta.url), 'utf8')
      t.strictSame(checkLetter(text, language, WHOLE), [], `${letter} ${language}`)
      for (const line of text.split('\n').filter((one) => /\{link\}|\{code\}/.test(one)))
        t.not(checkLetter(text.replace(line, ''), language, WHOLE).length, 0, `not without ${line}`)
    }
  t.end()
})

t.test('a finding says which words it is about, as somebody wrote them', (t) => {
  const [one] = checkLetter('Hello.\nYou  MUST answer this.', 'en', PASSAGE)
  t.strictSame(one, { code: 'pressure', line: 2, words: 'You  MUST' })
  t.end()
})
