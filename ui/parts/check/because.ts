import type { Why } from '../../../services/conversation-check/explain.ts'
import type { Analysed } from '../../../services/conversation-check/features/emit.ts'
import type { Language } from '../../../services/conversation-check/language.ts'
import { analyse } from '../../../services/conversation-check/sentence-features.ts'

/** What decided, in terms of the sentence itself: names of features say nothing to a reader. */
export interface Because {
  /** Ways of saying that were recognised: "Je zult wel". */
  readonly ways: readonly string[]
  readonly words: readonly string[]
  /** How the sentence is built: question, order or statement. */
  readonly form: boolean
  /** How much of something there is, or that none of it is there. */
  readonly amount: boolean
}

const MOST_WORDS_NAMED = 4

/** Of the words that build sentences, those that colour what is said. To read "because of ‘the’" helps nobody. */
const TELLING_CLASSES: ReadonlySet<string> = new Set([
  'WHY',
  'WH',
  'NOT',
  'ALWAYS',
  'SURELY',
  'WEL',
  'JUST',
  'VERY',
  'TOO',
  'STILL',
  'BECAUSE',
  'OH',
  'MUST',
  'SHOULD',
  'WOULD',
  'WILL',
  'CAN',
  'COULD',
  'NEED',
  'TAGQ',
])

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, MOST_WORDS_NAMED)

/** "You must be" says nothing more where "You must be dreading" stands already. */
const longest = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)))

const split = (name: string): readonly [group: string, rest: string] => {
  const at = name.indexOf(':')
  return [name.slice(0, at), name.slice(at + 1)]
}

/** "c:A:you-will-surely" is one way of saying; "c:A first" and "c:A" are any of that kind. */
const waysFor = ({ found, words, text }: Analysed, rest: string): readonly string[] => {
  const name = rest.split(' ')[0] ?? ''
  return found
    .filter((way) => way.name === name || (name.length === 1 && way.name.startsWith(`${name}:`)))
    .map(({ from, to }) => text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0))
}

/** A capital in the middle of a sentence: who somebody is called never decides. In German all nouns have one. */
const isName = (text: string, at: number, { code }: Language): boolean =>
  code !== 'de' && at > 0 && /^\p{Lu}\p{Ll}/u.test(text)

/** Words and classes of words alike, as they stand in the sentence. Marks say nothing when quoted alone. */
const wordsFor = ({ words }: Analysed, rest: string, language: Language): readonly string[] => {
  const wanted = new Set(rest.split(/[ ~+]/))
  return words
    .filter(({ text }, at) => !isName(text, at, language))
    .filter(({ kind, closed, tag }) => kind !== 'mark' && (!closed || TELLING_CLASSES.has(tag)))
    .filter(({ lower, stem, tags }) => [lower, stem, ...tags].some((one) => wanted.has(one)))
    .map(({ text }) => text)
}

/** For the label that a sentence got first of all. */
export const becauseOf = (text: string, why: Why | undefined, language: Language): Because => {
  const sentence = analyse(text, language)
  const features = (why?.features ?? []).map(({ name }) => split(name))
  const said = (groups: RegExp) => features.filter(([group]) => groups.test(group)).map(([, rest]) => rest)
  const ways = longest(unique(said(/^c$/).flatMap((rest) => waysFor(sentence, rest))))
  const words = said(/^(w|b|e|m|t|tb|k|kb|p|q)$/).flatMap((rest) => wordsFor(sentence, rest, language))
  return {
    ways,
    words: unique(words.filter((word) => !ways.some((way) => way.split(' ').includes(word)))),
    form: said(/^f$/).length > 0,
    amount: said(/^n$/).length > 0,
  }
}
