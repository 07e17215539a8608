import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { prepareCorpus } from './prepare-corpus.ts'
import { trainWeights } from './train-models.ts'

/**
 * `node --import ./services/plumbing/typescript.js scripts/conversation-check/train.ts [nl en fr de]`: learns from the corpus and writes
 * the weights of every language beside its data. Nothing in it is left to chance.
 */
const MODEL_FOLDER = join(import.meta.dirname, '../../services/conversation-check')

const asked = process.argv.slice(2)
const languages: readonly LanguageCode[] = LANGUAGES.filter(
  (code) => asked.length === 0 || asked.includes(code),
)

const corpus = await prepareCorpus()

for (const code of languages) {
  const start = performance.now()
  const { own, others } = corpus(code)
  const weights = trainWeights(own, others)
  const path = join(MODEL_FOLDER, code, 'weights.json')
  writeFileSync(path, `${JSON.stringify(weights, null, 1)}\n`)
  const size = gzipSync(readFileSync(path), { level: 9 }).length
  const rows = [weights.primary, weights.also, weights.words].map((table) => table.rows.length)
  process.stdout.write(
    `${code}: ${own.length} sentences, ${rows.join(' + ')} features, ${(size / 1024).toFixed(0)} kB gzip, ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
  )
}
