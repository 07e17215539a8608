import fc from 'fast-check'
import t from 'tap'
import { checkText } from '../../services/conversation-check/check-text.ts'
import { isAtHome, LABELS } from '../../services/conversation-check/labels.ts'
import type { Language } from '../../services/conversation-check/language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { loadAll } from './check-world.ts'

const languages = Object.values(await loadAll())

/** Text as people type it, as machines paste it, and as nobody ever should. */
const pieces = fc.constantFrom(
  'je bent ',
  'wel ',
  'altijd ',
  '? ',
  '! ',
  '… ',
  "'t ",
  "don't ",
  '\n',
  '"',
  '«',
  ', ',
  '12:30 ',
  '👩‍👩‍👧 ',
  '\ud800',
  'İ',
  'ß',
  'é',
  '\u0301',
  '-',
  'ge',
  '...',
  '　',
  '\u0000',
  'Ik vind ',
  'you ',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
)

t.test('no text makes it fall over, and every place is in the text', (t) => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      let last = 0
      for (const reading of checkText(text, language)) {
        t.ok(reading.start >= last && reading.end > reading.start && reading.end <= text.length)
        last = reading.end
        t.equal(text.slice(reading.start, reading.end), reading.text)
        t.equal(reading.labels[0], reading.primary)
        t.ok(reading.labels.every((label) => LABELS.includes(label)))
        t.equal(new Set(reading.labels).size, reading.labels.length)
        t.equal(reading.suggestion === null, !reading.labels.some(isAtHome))
        for (const { start, end, text: words, label } of reading.spans) {
          t.equal(text.slice(start, end), words)
          t.ok(start < end && reading.labels.includes(label))
        }
        t.ok(reading.why.every(({ features }) => features.every(({ weight }) => Number.isFinite(weight))))
      }
    }),
    { numRuns: 250 },
  )
  t.end()
})

/** The same language, counting every time a feature is looked up: the work that reading costs. */
const counting = (language: Language): { readonly language: Language; readonly work: () => number } => {
  let work = 0
  const weightsOf = new (class extends Map<string, Float32Array> {
    override get(name: string): Float32Array | undefined {
      work += 1
      return super.get(name)
    }
  })(language.weights.primary.weightsOf)
  const weights = { ...language.weights, primary: { ...language.weights.primary, weightsOf } }
  return { language: { ...language, weights }, work: () => work }
}

const LONG: Readonly<Record<string, string>> = {
  sentences: 'Je bent echt slordig. Hoe kijk jij daar zelf naar? ',
  'one sentence': 'je zult wel moe zijn van de planning en ',
  'one word': 'gegeverbe',
  marks: '?!',
  'marks that end nothing': '...x',
  quotes: '"\'»',
  spaces: ' \t',
  digits: '1 ',
}

t.test('twice the text costs at most about twice the work', async (t) => {
  for (const own of languages) {
    for (const [name, unit] of Object.entries(LONG)) {
      const workFor = (times: number): number => {
        const { language, work } = counting(own)
        checkText(unit.repeat(times), language)
        return work()
      }
      const once = workFor(300)
      const twice = workFor(600)
      t.ok(twice <= once * 2.2 + 400, `${own.code}, ${name}: ${once} and ${twice} look-ups`)
    }
  }
})

t.test('a very long text takes a moment, not a minute', async (t) => {
  const [language] = languages
  if (language === undefined) throw new Error('no language')
  for (const [name, unit] of Object.entries(LONG)) {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    const from = performance.now()
    readSentence(text, language)
    checkText(name === 'sentences' ? text.slice(0, 20_000) : text, language)
    const took = performance.now() - from
    t.ok(took < 20_000, `${name}: ${took.toFixed(0)} ms for 200 000 characters`)
  }
})
