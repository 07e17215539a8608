import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '../../services/conversation-check/language.ts'
import { loadLanguage, loadReading } from '../../services/conversation-check/load-language.ts'
import { crossValidate } from './cross-validate.ts'
import { judge } from './judge.ts'
import { type Judged, measure } from './measure.ts'
import { prepareCorpus } from './prepare-corpus.ts'
import { readLabelled } from './read-corpus.ts'
import { confusionTable, labelTable, SUMMARY_HEAD, summaryRow } from './tables.ts'

/**
 * `evaluate.ts [options] FILE…` reads labelled sentences (JSON Lines, or the text form of the corpus) with
 * the weights as they are and says how well, a file and a language at a time. `--cross-validate` also asks
 * of every file of the corpus what was learned from the others; `--errors` lists what was read wrongly;
 * `--readme` writes the tables into the room's README, between its marks, instead of to standard output.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
    'summary-only': { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
})

type Set = readonly [name: string, judged: readonly Judged[]]

/** One set a language and a name; `--together` reads all files as one. */
const readFiles = async (name: string, paths: readonly string[]): Promise<readonly Set[]> => {
  const sentences = paths.flatMap((path) => readLabelled(path))
  const codes = LANGUAGES.filter((code) => sentences.some(({ language }) => language === code))
  return Promise.all(
    codes.map(async (code) => {
      const own = sentences.filter(({ language }) => language === code)
      return [`${name}, ${code}`, judge(own, await loadLanguage(code))] as const
    }),
  )
}

const validate = async (): Promise<readonly Set[]> => {
  const corpus = await prepareCorpus()
  const sets: Set[] = []
  for (const code of LANGUAGES) {
    const { own, others } = corpus(code)
    sets.push([
      `corpus, cross-validated by file, ${code}`,
      crossValidate(await loadReading(code), own, others),
    ])
  }
  return sets
}

const details = ([name, judged]: Set): string => {
  const figures = measure(judged)
  const lenient = `Macro-F1 when a contestable sentence may be read either way: ${figures.macroF1Lenient.toFixed(3)}.`
  return `### ${name}\n\n${lenient}\n\n${labelTable(figures)}\n\n${confusionTable(figures)}\n`
}

const errors = (sets: readonly Set[]): string =>
  sets
    .flatMap(([, judged]) => judged)
    .filter(({ sentence, primary }) => sentence.primary !== primary)
    .map(
      ({ sentence, primary }) => `${sentence.language}\t${sentence.primary} -> ${primary}\t${sentence.text}`,
    )
    .join('\n')

const README = join(import.meta.dirname, '../../services/conversation-check/README.md')
const TABLE_IN_README = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/

const named = values.together
  ? await readFiles('never trained on', positionals)
  : (await Promise.all(positionals.map((path) => readFiles(basename(path), [path])))).flat()
const sets = values['cross-validate'] ? [...named, ...(await validate())] : named
const report = [
  [SUMMARY_HEAD, ...sets.map(([name, judged]) => summaryRow(name, measure(judged)))].join('\n'),
  ...(values['summary-only'] ? [] : sets.map(details)),
].join('\n\n')

if (values.readme) {
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(
      TABLE_IN_README,
      (_, from: string, to: string) => `${from}\n${report}\n${to}`,
    ),
  )
} else {
  process.stdout.write(`${report}\n${values.errors ? `\n${errors(sets)}\n` : ''}`)
}
