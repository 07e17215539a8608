import { unaccented } from './stem.ts'
import type { TopicData } from './suggestion-data.ts'
import type { Word } from './word-class.ts'

/**
 * Never asked about: a judgement, a feeling, a body, a family, a motive, other people. They are the
 * other's to bring up.
 */
const PRIVATE_TAGS = new Set(
  'BAD GOOD INSULT STAR VBAD VGOOD EMONEG EMOPOS EMOV FEELN FEELV FAMILY PRIVLIFE STEREO ANIMAL BODYLANG BODY GROUP MOTIVE REPROACH THINK KNOW OPINE ADVISE TIME SAY PERCEIVE THANK ALWAYS NOT'.split(
    ' ',
  ),
)
const NOUNLIKE_TAGS = new Set(
  'NOUN PLAIN WORD WORDS WORDEN NAME WORKN LOGIST ADJ VERBING TRYV PARTIC ADVERB VERB'.split(' '),
)

/** Number of the first word that counts, and of the one after the noun. */
export interface NounGroup {
  readonly from: number
  readonly to: number
}

export const isPrivate = (word: Word): boolean => word.tags.some((tag) => PRIVATE_TAGS.has(tag))

/** Before a noun a judgement can be left out: "je slordige verslag" is about "je verslag". */
const isJudging = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'BAD' || word.tag === 'GOOD' || word.tag === 'VERY')

const fits = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.kind === 'word' &&
  !word.closed &&
  NOUNLIKE_TAGS.has(word.tag) &&
  !isPrivate(word)

/** "the promotion scares you": a word in -s before a person or an article is a verb. */
const isVerb = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return (
    /(s|ed|ing)$/.test(words[at]?.lower ?? '') &&
    next?.closed === true &&
    next.kind === 'word' &&
    !['PREP', 'AND', 'OR', 'BE'].includes(next.tag)
  )
}

const hasCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** German: whatever is small belongs before the noun, and the noun has a capital. */
const byCapital = (words: readonly Word[], from: number): NounGroup | null => {
  let at = from
  while (at < from + 3 && fits(words[at]) && !hasCapital(words[at])) at += 1
  return fits(words[at]) && hasCapital(words[at]) ? { from, to: at + 1 } : null
}

/** Adjectives, then the noun, then what still belongs to it; null where no noun comes. */
export const nounGroup = (words: readonly Word[], start: number, data: TopicData): NounGroup | null => {
  let from = start
  while (from < start + 3 && isJudging(words[from])) from += 1
  if (data.capitals) return byCapital(words, from)
  const before = new RegExp(data.before)
  const after = new RegExp(data.after === '' ? '^$' : data.after)
  let at = from
  while (at < from + 3 && fits(words[at]) && fits(words[at + 1]) && before.test(words[at]?.lower ?? ''))
    at += 1
  if (!fits(words[at])) return null
  at += 1
  for (
    let more = data.nouns - 1;
    more > 0 && fits(words[at]) && !isVerb(words, at) && words[at]?.tag !== 'PARTIC';
    more -= 1
  )
    at += 1
  while (fits(words[at]) && after.test(unaccented(words[at]?.lower ?? ''))) at += 1
  // "de open dag": a noun that is private or a time comes after all, so this was only its adjective.
  const next = words[at]
  return next !== undefined && next.kind === 'word' && !next.closed && isPrivate(next)
    ? null
    : { from, to: at }
}
