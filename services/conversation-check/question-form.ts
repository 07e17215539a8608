import type { Word } from './word-class.ts'

/** How a sentence is built, as far as its form tells what it asks of the other. */
export interface SentenceForm {
  readonly ends: 'question' | 'exclamation' | 'pause' | 'stop' | 'nothing'
  /** A question word leads the first clause, a later one, or none. */
  readonly asks: 'first' | 'later' | 'none'
  /** The finite verb comes before its subject in the first clause: "Lukt het", "Did you". */
  readonly inverted: boolean
  /** A verb leads and nobody is its subject: "Vertel eens", "Take your time". */
  readonly imperative: boolean
  readonly subject: string
  readonly hasVerb: boolean
}

const SUBJECT_TAGS = new Set(['I', 'YOU', 'WE', 'THEY', 'IT', 'ONE'])
const PAUSE_TAGS = new Set(['COMMA', 'SEMI', 'COLON', 'DASH', 'DOTS', 'STOP'])
const OPENER_TAGS = new Set(['AND', 'BUT', 'SOTHEN', 'OH', 'COMMA', 'QUOTE', 'DASH', 'DOTS', 'WELL'])
const FINITE_TAGS = new Set([
  'BE',
  'HAVE',
  'DO',
  'CAN',
  'MUST',
  'WILL',
  'WOULD',
  'SHOULD',
  'MAY',
  'WANT',
  'NEED',
  'BECOME',
  'GO',
])
const VERBAL_TAGS = new Set([
  'THINK',
  'SAY',
  'PERCEIVE',
  'FEELV',
  'DOV',
  'VBAD',
  'VGOOD',
  'VERB',
  'TELL',
  'ADVISE',
  'KNOW',
  'EMOV',
  'LIKE',
  'TRYV',
])

const isVerb = (word: Word | undefined): boolean =>
  word?.tags.some((tag) => FINITE_TAGS.has(tag) || VERBAL_TAGS.has(tag)) ?? false

const endOf = (words: readonly Word[]): SentenceForm['ends'] => {
  for (let at = words.length - 1; at >= 0 && at >= words.length - 3; at -= 1) {
    const tag = words[at]?.tag
    if (tag === 'QMARK') return 'question'
    if (tag === 'EXCL') return 'exclamation'
    if (tag === 'DOTS') return 'pause'
    if (tag === 'STOP') return 'stop'
    if (tag !== 'QUOTE') break
  }
  return 'nothing'
}

/** Where the first clause really begins: after "en", "maar", "oké," and the like. */
const firstWord = (words: readonly Word[]): number => {
  let at = 0
  while (at < 4 && OPENER_TAGS.has(words[at]?.tag ?? '')) at += 1
  return at
}

const PREPOSITION_TAGS = new Set(['PREP', 'PREPTO'])

const leadsWithQuestionWord = (words: readonly Word[], at: number): boolean => {
  const here = words[at]
  const next = words[at + 1]
  if (here === undefined) return false
  if (here.tags.includes('WH') || here.tags.includes('WHY')) return true
  return PREPOSITION_TAGS.has(here.tag) && (next?.tags.includes('WH') ?? false)
}

/** Reads the form once, from the front. */
export const readForm = (words: readonly Word[]): SentenceForm => {
  const begin = firstWord(words)
  const first = words[begin]
  const second = words[begin + 1]
  const asksFirst = leadsWithQuestionWord(words, begin)
  const asksLater = words.some(
    (word, at) =>
      at > begin &&
      PAUSE_TAGS.has(word.tag) &&
      leadsWithQuestionWord(words, at + 1 + (OPENER_TAGS.has(words[at + 1]?.tag ?? '') ? 1 : 0)),
  )
  const subject = words.slice(begin).find(({ tags }) => tags.some((tag) => SUBJECT_TAGS.has(tag)))
  const subjectTag = subject?.tags.find((tag) => SUBJECT_TAGS.has(tag)) ?? 'NONE'
  const startsWithVerb = isVerb(first) && !asksFirst
  const secondIsSubject =
    second?.tags.some((tag) => SUBJECT_TAGS.has(tag) || tag === 'DET' || tag === 'NAME') ?? false
  const auxiliaryFirst = first?.tags.some((tag) => FINITE_TAGS.has(tag)) ?? false
  return {
    ends: endOf(words),
    asks: asksFirst ? 'first' : asksLater ? 'later' : 'none',
    inverted:
      !asksFirst &&
      ((auxiliaryFirst && secondIsSubject) ||
        (startsWithVerb &&
          (second?.tags.some((tag) => SUBJECT_TAGS.has(tag)) ?? false) &&
          endOf(words) === 'question')),
    imperative: startsWithVerb && !auxiliaryFirst && endOf(words) !== 'question',
    subject: subjectTag,
    hasVerb: words.some(isVerb),
  }
}
