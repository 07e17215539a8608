import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { isAtHome } from '../../services/conversation-check/labels.ts'
import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { loadAll } from './check-world.ts'

interface Question {
  readonly code: LanguageCode
  readonly text: string
}

const GUIDES = join(import.meta.dirname, '../../services/library/guides')

/** Every list called "questions", wherever it stands, under the language it is in. */
const questionsIn = (value: unknown, code: LanguageCode | null): readonly Question[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const language = LANGUAGES.find((one) => one === key) ?? code
    if (key === 'questions' && Array.isArray(inner) && language !== null) {
      return inner.filter((text) => typeof text === 'string').map((text) => ({ code: language, text }))
    }
    return questionsIn(inner, language)
  })
}

const questions = readdirSync(GUIDES, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.json'))
  .flatMap((path) => questionsIn(JSON.parse(readFileSync(join(GUIDES, path), 'utf8')), null))

t.test('no question that a guide offers is closed, judging, opining or assuming', async (t) => {
  const languages = await loadAll()
  t.ok(questions.length > 200, `${questions.length} questions`)
  const wrong = questions.filter(({ code, text }) =>
    readSentence(text, languages[code]).labels.some((label) => isAtHome(label) || label === 'gesloten'),
  )
  t.strictSame(wrong, [])
})
