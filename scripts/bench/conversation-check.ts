import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { splitSentences } from '../../services/conversation-check/split-sentences.ts'
import { tokenise } from '../../services/conversation-check/tokenise.ts'

/**
 * How long reading takes, beside something whose cost is known: splitting and tokenising the same
 * sentences in the same run. The ratio says something on any machine, the milliseconds only on this one.
 */
interface Line {
  readonly lang: string
  readonly text: string
}

const DEVELOPMENT_SENTENCES = join(import.meta.dirname, '../../test/fixtures/conversation/dev.jsonl')
const lines = readFileSync(DEVELOPMENT_SENTENCES, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line)

const ROUNDS_TIMED = 7

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const time = (texts: readonly string[], read: (text: string) => unknown): number => {
  const times = Array.from({ length: ROUNDS_TIMED }, () => {
    const from = performance.now()
    for (const text of texts) read(text)
    return (performance.now() - from) / texts.length
  })
  return median(times)
}

const prepare = (language: Language) => (text: string) =>
  splitSentences(text).map(({ start, end }) => tokenise(text.slice(start, end), language.grammar))

for (const code of LANGUAGES) {
  const from = performance.now()
  const language = await loadLanguage(code)
  const own = lines.filter(({ lang }) => lang === code).map(({ text }) => text)
  // Where there are no labelled sentences, those of another language cost about the same to read.
  const texts = own.length > 0 ? own : lines.map(({ text }) => text)
  readSentence(texts[0] ?? '', language)
  const first = performance.now() - from
  const whole = time(texts, (text) => readSentence(text, language))
  const reference = time(texts, prepare(language))
  process.stdout.write(
    `${JSON.stringify({
      language: code,
      firstReadingMs: Math.round(first),
      sentenceMs: Math.round(whole * 1000) / 1000,
      timesSplittingAndTokenising: Math.round((whole / reference) * 10) / 10,
    })}\n`,
  )
}
