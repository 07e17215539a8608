import type { ConstructionData } from './grammar.ts'
import { unaccented } from './stem.ts'
import type { Word } from './word-class.ts'

/**
 * Ways of saying, as data: "<YOU> zult|zal wel", "als ik <YOU> was". In a pattern, `a|b` is one word or
 * the other, `<TAG>` a word of that class, `word*` a word that begins so, `[x]` may be missing, `..` skips
 * up to three words and `...` up to eight, `^` is the beginning of a clause and `$` the end of the sentence.
 */
interface Step {
  readonly words: ReadonlySet<string>
  readonly tags: readonly string[]
  readonly beginnings: readonly string[]
  readonly optional: boolean
  readonly gap: number
}

interface Pattern {
  readonly name: string
  readonly steps: readonly Step[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

export interface Found {
  readonly name: string
  /** Numbers of the first word and the one after the last. */
  readonly from: number
  readonly to: number
}

export interface Constructions {
  /** Everything that is said in one of the known ways. Work is bounded per word. */
  readonly find: (words: readonly Word[]) => readonly Found[]
}

const MOST_WORDS_IN_GAP: Readonly<Record<string, number>> = { '..': 3, '...': 8 }

const parseStep = (text: string): Step => {
  const optional = text.startsWith('[')
  const parts = (optional ? text.slice(1, -1) : text).split(/\|(?![^<]*>)/)
  return {
    optional,
    gap: MOST_WORDS_IN_GAP[text] ?? 0,
    words: new Set(parts.filter((part) => !part.startsWith('<') && !part.endsWith('*')).map(unaccented)),
    tags: parts.filter((part) => part.startsWith('<')).flatMap((part) => part.slice(1, -1).split('|')),
    beginnings: parts
      .filter((part) => part.endsWith('*') && part.length > 1)
      .map((part) => unaccented(part.slice(0, -1))),
  }
}

const parse = (name: string, text: string): Pattern => {
  const steps = text.trim().split(/\s+/)
  const atStart = steps[0] === '^'
  const atEnd = steps.at(-1) === '$'
  return { name, atStart, atEnd, steps: steps.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).map(parseStep) }
}

const fits = ({ words, tags, beginnings }: Step, word: Word, bare: string): boolean =>
  words.has(bare) ||
  tags.some((tag) => word.tags.includes(tag)) ||
  beginnings.some((beginning) => bare.startsWith(beginning))

const ENDING_TAGS = new Set(['STOP', 'QMARK', 'EXCL', 'DOTS'])
const CLAUSE_TAGS = new Set([
  'COMMA',
  'SEMI',
  'COLON',
  'DASH',
  'STOP',
  'QMARK',
  'EXCL',
  'DOTS',
  'QUOTE',
  'BUT',
  'AND',
  'SOTHEN',
  'OH',
])

export const makeConstructions = (data: ConstructionData): Constructions => {
  const patterns = Object.entries(data).flatMap(([name, ways]) => ways.map((way) => parse(name, way)))
  const byWord = new Map<string, Pattern[]>()
  const byTag = new Map<string, Pattern[]>()
  const anywhere: Pattern[] = []
  const list = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    map.set(key, [...(map.get(key) ?? []), pattern])
  }
  for (const pattern of patterns) {
    const first = pattern.steps[0]
    if (first === undefined) continue
    if (first.optional || first.beginnings.length > 0) anywhere.push(pattern)
    else {
      for (const word of first.words) list(byWord, word, pattern)
      for (const tag of first.tags) list(byTag, tag, pattern)
    }
  }

  /** Where a match that begins here ends, or -1. */
  const match = (
    pattern: Pattern,
    words: readonly Word[],
    bare: readonly string[],
    end: number,
    at: number,
    step: number,
  ): number => {
    const wanted = pattern.steps[step]
    if (wanted === undefined) return !pattern.atEnd || at >= end ? at : -1
    if (wanted.gap > 0) {
      for (let skip = 0; skip <= wanted.gap && at + skip <= words.length; skip += 1) {
        const to = match(pattern, words, bare, end, at + skip, step + 1)
        if (to >= 0) return to
      }
      return -1
    }
    const word = words[at]
    if (word !== undefined && fits(wanted, word, bare[at] ?? '')) {
      const to = match(pattern, words, bare, end, at + 1, step + 1)
      if (to >= 0) return to
    }
    return wanted.optional ? match(pattern, words, bare, end, at, step + 1) : -1
  }

  return {
    find(words) {
      const found: Found[] = []
      const bare = words.map(({ lower }) => unaccented(lower))
      let end = words.length
      while (end > 0 && ENDING_TAGS.has(words[end - 1]?.tag ?? '')) end -= 1
      for (const [at, word] of words.entries()) {
        const clauseStart = at === 0 || CLAUSE_TAGS.has(words[at - 1]?.tag ?? '')
        const candidates = new Set([
          ...(byWord.get(bare[at] ?? '') ?? []),
          ...word.tags.flatMap((tag) => byTag.get(tag) ?? []),
          ...anywhere,
        ])
        for (const pattern of candidates) {
          if (pattern.atStart && !clauseStart) continue
          const to = match(pattern, words, bare, end, at, 0)
          if (to > at) found.push({ name: pattern.name, from: at, to })
        }
      }
      return found
    },
  }
}
