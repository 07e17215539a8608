import { readAids } from '../../services/library/aids/read-aids.ts'
import { LEVELS, turned, writtenFor } from '../../services/library/find-advice.ts'
import { LANGUAGES } from '../../services/library/languages.ts'
import { readLessons } from '../../services/library/lessons/read-lessons.ts'
import { readGuides } from '../../services/library/read-guides.ts'
import { CURRENT_INSTRUMENT, readInstrument } from '../../services/library/read-instrument.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** In how many languages a text is there; all of them is the rule. */
const languagesOf = (text: Readonly<Record<string, unknown>>): string => {
  const lacking = LANGUAGES.filter((language) => text[language] === undefined)
  return lacking.length === 0 ? '' : ` lacks ${lacking.join(', ')}`
}

/** What there is for each scale at each level, and each aid and lesson in each language, as Markdown. */
export const coverage = async (): Promise<string> => {
  const [guides, { scales }, { aids }, { lessons }] = await Promise.all([
    readGuides(),
    readInstrument(CURRENT_INSTRUMENT),
    readAids(),
    readLessons(),
  ])
  const advice = (code: string, direction: number, level: (typeof LEVELS)[number]): string => {
    const written = writtenFor(guides.entries, scales, code, turned(level, { direction }))
    const text = written?.text ?? guides.defaults[level]?.text ?? {}
    const from =
      written === undefined ? 'for any scale' : written.signal?.scale === code ? '**own**' : 'composite'
    return `${from}${languagesOf(text)}`
  }
  const inEach = (words: Readonly<Record<string, unknown>>) =>
    LANGUAGES.map((language) => (words[language] === undefined ? 'lacks' : 'yes'))
  return `# What the library has

Made by \`npm run generate\`; \`test/library/advice.test.ts\` and \`test/library/aids.test.ts\` hold it. A cell that names no
language holds in all four. A level is as it lies: high is what one would wish for.

${table(
  ['scale', ...LEVELS.map((level) => level.replace('_', ' '))],
  scales.map(({ code, direction }) => [code, ...LEVELS.map((level) => advice(code, direction, level))]),
)}

${table(
  ['aid or lesson', ...LANGUAGES],
  [
    ...aids.toSorted((one, other) => one.order - other.order).map(({ id, words }) => [id, ...inEach(words)]),
    ...lessons.map(({ id, words }) => [`lesson: ${id}`, ...inEach(words)]),
  ],
)}
`
}
