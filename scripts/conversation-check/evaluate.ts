import { parseArgs } from 'node:util'
import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { loadLanguage, loadReading } from '../../services/conversation-check/load-language.ts'
import { crossValidate } from './cross-validate.ts'
import { judge } from './judge.ts'
import { type Judged, measure } from './measure.ts'
import { prepareCorpus } from './prepare-corpus.ts'
import { readLabelled } from './read-corpus.ts'
import { confusionTable, labelTable, SUMMARY_HEAD, summaryRow } from './tables.ts'

/**
 * `evaluate.ts [--errors] FILE…` reads labelled sentences (JSON Lines, or the text form of the corpus) with
 * the weights as they are and says how well, a language at a time.
 * `evaluate.ts --cross-validate [nl …]` asks of every file of the corpus what was learned from the others.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
    'summary-only': { type: 'boolean', default: false },
  },
})

const isCode = (text: string): text is LanguageCode => (LANGUAGES as readonly string[]).includes(text)

const byLanguage = async (): Promise<readonly (readonly [LanguageCode, readonly Judged[]])[]> => {
  if (values['cross-validate']) {
    const codes = positionals.length > 0 ? positionals.filter(isCode) : LANGUAGES
    const corpus = await prepareCorpus()
    return Promise.all(
      codes.map(async (code) => {
        const { own, others } = corpus(code)
        return [code, crossValidate(await loadReading(code), own, others)] as const
      }),
    )
  }
  const sentences = positionals.flatMap((path) => readLabelled(path))
  const codes = LANGUAGES.filter((code) => sentences.some(({ language }) => language === code))
  return Promise.all(
    codes.map(
      async (code) =>
        [
          code,
          judge(
            sentences.filter(({ language }) => language === code),
            await loadLanguage(code),
          ),
        ] as const,
    ),
  )
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const sets = await byLanguage()
say(SUMMARY_HEAD)
for (const [code, judged] of sets) say(summaryRow(code, measure(judged)))
for (const [code, judged] of values['summary-only'] ? [] : sets) {
  const figures = measure(judged)
  say(
    `\n${code}, macro-F1 when a contestable sentence may be read either way: ${figures.macroF1Lenient.toFixed(3)}`,
  )
  say(`\n${labelTable(figures)}\n\n${confusionTable(figures)}`)
}
if (values.errors) {
  for (const { sentence, primary } of sets.flatMap(([, judged]) => judged)) {
    if (sentence.primary !== primary)
      say(`${sentence.language}\t${sentence.primary} -> ${primary}\t${sentence.text}`)
  }
}
