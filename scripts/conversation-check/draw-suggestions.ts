import { parseArgs } from 'node:util'
import { isAtHome } from '../../services/conversation-check/labels.ts'
import { LANGUAGES } from '../../services/conversation-check/language.ts'
import { loadLanguage } from '../../services/conversation-check/load-language.ts'
import { readSentence } from '../../services/conversation-check/read-sentence.ts'
import { readCorpus } from './read-corpus.ts'

/**
 * `draw-suggestions.ts [--seed 1] [--many 40] [nl en fr de]`: draws sentences that judge, opine or assume
 * and writes what the check would offer instead, to be read aloud by somebody and judged. Another seed draws
 * others, the same seed the same ones.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, many: { type: 'string', default: '40' } },
})

/** A number between 0 and 1 for a text, by FNV-1a over it and the seed. */
const lot = (text: string): number => {
  let hash = 0x811c9dc5
  for (const char of `${values.seed} ${text}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32
}

for (const code of LANGUAGES.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const language = await loadLanguage(code)
  const drawn = readCorpus(code)
    .filter(({ primary }) => isAtHome(primary))
    .map(({ text, primary }) => ({ text, primary, suggestion: readSentence(text, language).suggestion }))
    .filter(({ suggestion }) => suggestion !== null)
    .toSorted((a, b) => lot(a.text) - lot(b.text))
    .slice(0, Number(values.many))
  process.stdout.write(`\n## ${code}\n`)
  for (const { text, primary, suggestion } of drawn)
    process.stdout.write(`${primary.slice(0, 4)}  ${text}\n   -> ${suggestion}\n`)
}
