import { de } from './rules/de.ts'
import { en } from './rules/en.ts'
import { fr } from './rules/fr.ts'
import { nl } from './rules/nl.ts'
import type { LanguageRules } from './rules/rule.ts'

/** What is found by the meaning of words, in one language. */
export interface Said {
  readonly code: string
  /** Where in the text; undefined for what is lacking in all of it. */
  readonly at: number | undefined
  readonly words: string
}

interface Compiled {
  readonly code: string
  readonly says: RegExp
  readonly unless: RegExp | undefined
}

/** Whole words. A border is a character of its own, because older browsers cannot look behind. */
const asWords = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(
    `(^|[^\\p{L}\\p{N}])(${patterns.map((one) => one.replaceAll(' ', '(?:\\s+)')).join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  )

const compile = (rules: LanguageRules) => {
  const all = <Code extends string>(
    patterns: readonly {
      readonly code: Code
      readonly says: readonly string[]
      readonly unless?: string
    }[],
  ) =>
    patterns.map(
      ({ code, says, unless }): Compiled => ({
        code,
        says: asWords(says, 'giu'),
        unless: unless === undefined ? undefined : asWords([unless], 'giu'),
      }),
    )
  return {
    needed: all(rules.needed),
    forbidden: all(rules.forbidden),
    turn: new RegExp(`[.!?;:,]|\\n\\s*\\n|\\s(?:${rules.turns})\\s`, 'giu'),
  }
}

const RULES = { nl: compile(nl), en: compile(en), fr: compile(fr), de: compile(de) }
export type LetterLanguage = keyof typeof RULES

/** So far behind words "not" still belongs to them: "you must not", and no longer "who did not get it". */
const CHARACTERS_BEHIND = 20

/** The clause before a place and a little behind it: what is said there decides what the words mean. */
const clauseAt = (text: string, turn: RegExp, from: number, to: number): string => {
  let [begin, end] = [0, text.length]
  for (const { index, 0: words } of text.matchAll(turn)) {
    if (index + words.length <= from) begin = index + words.length
    else if (index >= to) {
      end = index
      break
    }
  }
  return text.slice(begin, Math.min(end, to + CHARACTERS_BEHIND))
}

/** Where a text says this in earnest. */
const placesOf = ({ says, unless }: Compiled, text: string, turn: RegExp): readonly Said[] =>
  [...text.matchAll(says)].flatMap(({ index, 1: border = '', 2: words = '' }) => {
    const at = index + border.length
    const clause = clauseAt(text, turn, at, at + words.length)
    const turned = unless !== undefined && clause.search(unless) >= 0
    return turned ? [] : [{ code: '', at, words }]
  })

/** @param text in normal form, with straight apostrophes */
export const checkWords = (text: string, language: LetterLanguage, whole: boolean): readonly Said[] => {
  const { needed, forbidden, turn } = RULES[language]
  const said = forbidden.flatMap((rule) =>
    placesOf(rule, text, turn).map((place) => ({ ...place, code: rule.code })),
  )
  // "Not anonymous" beside our own paragraph would leave both in one letter.
  const contradicting = needed.flatMap(({ unless }) =>
    unless === undefined ? [] : placesOf({ code: '', says: unless, unless: undefined }, text, turn),
  )
  const lacking = whole ? needed.filter((rule) => placesOf(rule, text, turn).length === 0) : []
  const against = contradicting.map((place) => ({ ...place, code: 'contradicts' }))
  return [...said, ...against, ...lacking.map(({ code }) => ({ code, at: undefined, words: '' }))]
}
