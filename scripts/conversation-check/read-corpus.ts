import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type AtHome, isAtHome, LABELS, type Label } from '../../services/conversation-check/labels.ts'
import { LANGUAGES, type LanguageCode } from '../../services/conversation-check/language.ts'
import { Refused } from '../../services/plumbing/refused.ts'

export interface LabelledSpan {
  readonly label: AtHome
  readonly start: number
  readonly end: number
}

/** A sentence of which somebody has said what it is. */
export interface Labelled {
  readonly text: string
  readonly language: LanguageCode
  readonly labels: readonly Label[]
  readonly primary: Label
  readonly spans: readonly LabelledSpan[]
  /** Where it comes from: sentences of one file are about one place of work. */
  readonly group: string
  /** Another primary label that the annotator could live with. */
  readonly borderline: Label | null
}

const LABEL_OF_LETTER: Readonly<Record<string, Label>> = {
  O: 'oordeel',
  M: 'mening',
  A: 'aanname',
  G: 'gesloten',
  L: 'luisteren',
  S: 'samenvatten',
  D: 'doorvragen',
  N: 'neutraal',
}

/** `Je zult {A|wel moe} zijn` without the marks, and where they stood. */
const readMarks = (marked: string, where: string): Pick<Labelled, 'text' | 'spans'> => {
  const spans: LabelledSpan[] = []
  let text = ''
  let rest = 0
  for (const match of marked.matchAll(/\{([OMA])\|([^{}]*)\}/g)) {
    text += marked.slice(rest, match.index)
    const label = LABEL_OF_LETTER[match[1] ?? '']
    if (label !== undefined && isAtHome(label)) {
      spans.push({ label, start: text.length, end: text.length + (match[2] ?? '').length })
    }
    text += match[2] ?? ''
    rest = match.index + match[0].length
  }
  text += marked.slice(rest)
  if (/[{}]/.test(text)) throw new Refused(`${where}: a mark that does not close`)
  return { text, spans }
}

const readLine = (line: string, where: string, group: string, language: LanguageCode): Labelled => {
  const [letters = '', marked = ''] = line.split('\t')
  const labels = letters
    .trim()
    .split(/\s+/)
    .map((letter) => LABEL_OF_LETTER[letter])
  const [primary] = labels
  if (primary === undefined || marked.trim() === '' || labels.includes(undefined)) {
    throw new Refused(`${where}: not labels, a tab and a sentence`)
  }
  return {
    ...readMarks(marked.trim(), where),
    language,
    labels: labels.filter((label) => label !== undefined),
    primary,
    group,
    borderline: null,
  }
}

const readText = (path: string, language: LanguageCode): readonly Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' || line.startsWith('#')
        ? []
        : [readLine(line, `${path}:${at + 1}`, `${language}/${basename(path, '.txt')}`, language)],
    )

interface JsonItem {
  readonly lang: LanguageCode
  readonly text: string
  readonly labels: readonly Label[]
  readonly primary: Label
  readonly spans?: readonly { readonly label: Label; readonly text: string }[]
  readonly note?: string
}

const readJsonLines = (path: string): readonly Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { lang, text, labels, primary, spans = [], note = '' } = JSON.parse(line) as JsonItem
      const other = /borderline:\s*(\p{L}+)/u.exec(note)?.[1]
      return {
        text,
        language: lang,
        labels,
        primary,
        group: basename(path),
        borderline: LABELS.find((label) => label === other) ?? null,
        spans: spans.flatMap(({ label, text: words }) => {
          const start = text.indexOf(words)
          return isAtHome(label) && start >= 0 ? [{ label, start, end: start + words.length }] : []
        }),
      }
    })

/**
 * Reads labelled sentences: JSON Lines, or the text form of the corpus (whose language is the folder it
 * stands in, or the beginning of its name). @throws Refused with file and line
 */
export const readLabelled = (path: string): readonly Labelled[] => {
  if (path.endsWith('.jsonl')) return readJsonLines(path)
  const parts = path.split('/')
  const language = LANGUAGES.find(
    (code) =>
      parts.includes(code) || basename(path).startsWith(`${code}-`) || basename(path).startsWith(`${code}.`),
  )
  if (language === undefined) throw new Refused(`${path}: in no folder of a language`)
  return readText(path, language)
}

const CORPUS = join(import.meta.dirname, 'corpus')

/** In the corpus folder, and never trained on: what French and German are judged by. */
const HELD_BACK = 'own-set.txt'

/** All sentences of a language that may be trained on, files in alphabetical order. */
export const readCorpus = (language: LanguageCode): readonly Labelled[] =>
  readdirSync(join(CORPUS, language))
    .filter((name) => name.endsWith('.txt') && name !== HELD_BACK)
    .toSorted()
    .flatMap((name) => readText(join(CORPUS, language, name), language))
