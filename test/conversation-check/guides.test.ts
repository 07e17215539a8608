import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import t from 'tap'
import { isAtHome } from '../../services/conversation-check/labels.ts'
import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { loadAll } from './check-world.ts'

interface Question {
  readonly code: LanguageCode
  readonly text: string
}

const FOLDERS = ['guides', 'aids'].map((name) => join(import.meta.dirname, '../../services/library', name))

/** Every list called "questions", wherever it stands, and every field that asks its writer something. */
const questionsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'label' && typeof inner === 'string') return inner.endsWith('?') ? [inner] : []
    return key === 'questions' && Array.isArray(inner)
      ? inner.filter((text) => typeof text === 'string')
      : questionsIn(inner)
  })
}

/** Content stands in a file for each language. */
const questions = LANGUAGES.flatMap((code) =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => basename(path) === `${code}.json`)
      .flatMap((path) => questionsIn(JSON.parse(readFileSync(join(folder, path), 'utf8'))))
      .map((text): Question => ({ code, text })),
  ),
)

t.test('no question that a guide or an aid offers is closed, judging, opining or assuming', async (t) => {
  const languages = await loadAll()
  t.ok(questions.length > 400, `${questions.length} questions`)
  const wrong = questions.filter(({ code, text }) =>
    readSentence(text, languages[code]).labels.some((label) => isAtHome(label) || label === 'gesloten'),
  )
  t.strictSame(wrong, [])
})
