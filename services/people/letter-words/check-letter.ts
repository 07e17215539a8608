import { checkWords, type LetterLanguage, type Said } from './check-words.ts'

/** Something in a letter that breaks what we promise to whoever gets it. */
export interface LetterFinding {
  /** A page words each: `letter-finding-<code>`. */
  readonly code: string
  /** From 1; null for what is lacking in the whole letter. */
  readonly line: number | null
  /** What stands there, as it was written; empty where it cannot be seen. */
  readonly words: string
}

/** Of a whole letter, and of a passage that HR writes into one. */
interface Kind {
  readonly whole: boolean
  readonly shortest: number
  readonly longest: number
  readonly mostLines: number
  /** The `{words}` that may stand there. */
  readonly known: readonly string[]
}

/** In a passage only what is the same for everybody: nobody can be told from the words that HR wrote. */
export const PASSAGE: Kind = {
  whole: false,
  shortest: 10,
  longest: 600,
  mostLines: 12,
  known: ['closes', 'minutes'],
}
export const WHOLE: Kind = {
  whole: true,
  shortest: 200,
  longest: 4000,
  mostLines: 60,
  known: [
    'name',
    'introduction',
    'closes',
    'minutes',
    'link',
    'page',
    'code',
    'closing',
    'fingerprint',
    'agreement',
  ],
}

/** What is found by its form, in every language alike. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'foreign-address':
    /[\p{L}\p{N}]{1,20}:\/\/\S{0,200}|\bmailto:[^\s,;]{0,80}|\bwww\.[^\s,;]{0,80}|\S{0,80}[@＠]\p{L}\S{0,80}|[\p{L}\p{N}][\p{L}\p{N}-]{1,62}\.\p{L}{2,20}(?![\p{L}\p{N}])|\b\d{1,3}(?:\.\d{1,3}){3}\b|[[(](?:dot|punt|point|punkt|at)[\])]/giu,
  markup: /<[a-z!/?][^>\n]*>?|&(?:#x?[0-9a-f]+|[a-z]+);|\]\(/giu,
}
const UNSEEN = /[^\P{C}\n]/gu
/** Letters that look like Latin ones are another word to a reader of patterns, and another address to a browser. */
const STRANGE = /[^\P{L}\p{Script=Latin}]|(?![\ufe0f\u20e3])\p{M}/gu

const places = (code: string, pattern: RegExp, text: string): readonly Said[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ code, at: index, words }))

const unknownWords = (text: string, known: readonly string[]): readonly Said[] =>
  places('unknown-word', /\{[^{}\n]*\}?|\}/gu, text).filter(
    ({ words }) => !known.some((name) => words === `{${name}}`),
  )

const lengths = (text: string, { shortest, longest, mostLines }: Kind): readonly Said[] => {
  const { length } = text.trim()
  if (length > longest || text.split('\n').length > mostLines)
    return [{ code: 'too-long', at: undefined, words: '' }]
  return length < shortest ? [{ code: 'too-short', at: undefined, words: '' }] : []
}

const lacking = (text: string): readonly Said[] =>
  [
    { code: 'no-link', there: text.includes('{link}') },
    { code: 'no-code', there: text.includes('{code}') && text.includes('{page}') },
  ].flatMap(({ code, there }) => (there ? [] : [{ code, at: undefined, words: '' }]))

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

/**
 * Whether a letter keeps our promises: one is asked, not pressed; nobody is watched; nothing is claimed that is not so; it
 * leads nowhere else. Words are found by patterns (`rules/`), so this catches slips and not bad faith: against that
 * stand the paragraphs that are ours, and that nobody can take out.
 *
 * @returns one finding for each code and line, in the order of lines; of the whole letter first
 */
export const checkLetter = (text: string, language: LetterLanguage, kind: Kind): readonly LetterFinding[] => {
  const written = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const unseen = places('hidden-characters', UNSEEN, written).map((one) => ({ ...one, words: '' }))
  // What cannot be seen hides no word, and letters in another dress are the letters that they look like.
  const read = written.replace(UNSEEN, '').normalize('NFKC').replace(/[’‘ʼ]/g, "'")
  const ofForm = Object.entries(FORMS).flatMap(([code, pattern]) => places(code, pattern, read))
  const inWritten = [...unseen, ...places('strange-letters', STRANGE, written)]
  const inRead = [
    ...ofForm,
    ...unknownWords(read, kind.known),
    ...checkWords(read, language, kind.whole),
    ...lengths(written, kind),
    ...(kind.whole ? lacking(read) : []),
  ]
  const found = [
    ...inWritten.map((one) => ({ ...one, of: written })),
    ...inRead.map((one) => ({ ...one, of: read })),
  ].map(
    ({ code, at, words, of }): LetterFinding => ({
      code,
      line: at === undefined ? null : lineOf(of, at),
      words,
    }),
  )
  const first = found.filter(
    (one, at) => found.findIndex(({ code, line }) => code === one.code && line === one.line) === at,
  )
  return first.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || a.code.localeCompare(b.code))
}
