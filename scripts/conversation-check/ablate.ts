import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { loadReading } from '../../services/conversation-check/load-language.ts'
import { FEATURE_GROUPS, type FeatureGroup } from '../../services/conversation-check/sentence-features.ts'
import { learnPrimary } from './cross-validate.ts'
import { judge } from './judge.ts'
import { type Figures, measure } from './measure.ts'
import { prepareCorpus } from './prepare-corpus.ts'
import type { Prepared } from './train-models.ts'

/**
 * `ablate.ts [--readme] [--curve fr] [nl en …]`: what every group of features adds (left out, and alone), what
 * the other languages add, and how the figures grow with the number of sentences. One third of the files is
 * asked about, the same third each time, and never learned from. `--readme` writes it into the room's README,
 * `--curve` asks of a language no more than how its figures grow.
 */
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    readme: { type: 'boolean', default: false },
    curve: { type: 'string', multiple: true, default: [] },
  },
})
const codes: readonly LanguageCode[] = LANGUAGES.filter((code) => asked.length === 0 || asked.includes(code))
const README = join(import.meta.dirname, '../../services/conversation-check/README.md')
const TABLE_IN_README = /(<!-- ablation -->\n)[\s\S]*(<!-- end of ablation -->)/
const NAMES: Readonly<Record<LanguageCode, string>> = {
  nl: 'Dutch',
  en: 'English',
  fr: 'French',
  de: 'German',
}
const lines: string[] = []

const tell = (line: string): void => {
  lines.push(line)
  process.stdout.write(line)
}
const groups = Object.keys(FEATURE_GROUPS) as FeatureGroup[]

const isAsked = (own: readonly Prepared[]): ((prepared: Prepared) => boolean) => {
  const files = [...new Set(own.map(({ sentence }) => sentence.group))].toSorted()
  return ({ sentence }) => files.indexOf(sentence.group) % 3 === 1
}

const say = (name: string, n: number, { macroF1, homeF1, falseAlarms }: Figures): void => {
  tell(
    `| ${name} | ${n} | ${macroF1.toFixed(3)} | ${homeF1.toFixed(3)} | ${(falseAlarms * 100).toFixed(1)} % |\n`,
  )
}

const run = async (code: LanguageCode, without: ReadonlySet<FeatureGroup>, share = 1, alone = false) => {
  const rules = await loadReading(code)
  const { own, others } = (await prepareCorpus(without))(code)
  const held = isAsked(own)
  const learned = own.filter((prepared, at) => !held(prepared) && (at * 7919) % 100 < share * 100)
  const language = learnPrimary(rules, learned, alone ? [] : others)
  return {
    n: learned.length,
    figures: measure(
      judge(
        own.filter(held).map(({ sentence }) => sentence),
        language,
      ),
    ),
  }
}

for (const code of codes) {
  tell(
    `\n${NAMES[code]}\n\n| features | sentences | macro-F1 | OMA or not F1 | false alarms |\n| --- | --- | --- | --- | --- |\n`,
  )
  const row = async (name: string, without: readonly FeatureGroup[], share = 1, alone = false) => {
    const { n, figures } = await run(code, new Set(without), share, alone)
    say(name, n, figures)
  }
  await row('all', [])
  const curveOnly = values.curve.includes(code)
  if (!curveOnly) await row('without the other languages', [], 1, true)
  for (const group of curveOnly ? [] : groups) await row(`without ${group}`, [group])
  if (!curveOnly) {
    await row('words, edges and letters only', ['skeleton', 'pairs', 'counts', 'form', 'constructions'])
    await row('no word of the language', ['words', 'edges', 'letters'])
  }
  for (const share of [0.125, 0.25, 0.5, 0.75]) await row(`all, ${share * 100} % of the sentences`, [], share)
}

if (values.readme) {
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(
      TABLE_IN_README,
      (_, from: string, to: string) => `${from}${lines.join('')}\n${to}`,
    ),
  )
}
