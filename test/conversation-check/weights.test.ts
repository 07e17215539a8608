import { gzipSync } from 'node:zlib'
import t from 'tap'
import { readCorpus } from '../../scripts/conversation-check/read-corpus.ts'
import { prepare, trainWeights } from '../../scripts/conversation-check/train-models.ts'
import { loadReading } from '../../services/conversation-check/load-language.ts'
import { readSteps, writeSteps } from '../../services/conversation-check/weights.ts'
import { readData } from './check-world.ts'

const DATA = ['weights.json', 'lexicon.json', 'grammar.json', 'constructions.json', 'suggestions.json']
const KILOBYTE = 1024

t.test('a pair of languages weighs at most 300 kB, all its data together', async (t) => {
  for (const pair of [
    ['nl', 'en'],
    ['fr', 'de'],
  ]) {
    const sizes = pair.flatMap((code) =>
      DATA.map((file) => gzipSync(readData(`${code}/${file}`), { level: 9 }).length),
    )
    const total = sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE
    t.ok(total <= 300, `${pair.join(' and ')}: ${total.toFixed(0)} kB`)
  }
})

t.test('a weight is written and read back', async (t) => {
  t.strictSame(readSteps(writeSteps([-45, -1, 0, 1, 45])), [-45, -1, 0, 1, 45])
  t.strictSame(readSteps(writeSteps([-99, 99])), [-45, 45], 'as far as it goes')
})

t.test('the same sentences give the same weights, to the byte', async (t) => {
  const rules = await loadReading('nl')
  const some = readCorpus('nl').filter((_, at) => at % 9 === 0)
  const others = prepare(
    readCorpus('en').filter((_, at) => at % 20 === 0),
    await loadReading('en'),
  )
  const train = (): string => JSON.stringify(trainWeights(prepare(some, rules), others))
  t.equal(train(), train())
})
