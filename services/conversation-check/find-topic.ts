import type { Analysed } from './features/emit.ts'
import type { Span } from './find-spans.ts'
import { isPrivate, type NounGroup, nounGroup } from './noun-group.ts'
import { unaccented } from './stem.ts'
import type { Case, SuggestionData, TopicData } from './suggestion-data.ts'
import type { Word } from './word-class.ts'

/** What a sentence is about, as it can stand in a question. */
export interface Topic {
  readonly text: string
  readonly case: Case
}

const OPENING_TAGS = new Set(['DET', 'YOURS', 'MINE', 'OURS', 'THEIRS'])
const POINTING_WORD = /^(het|'t|dit|dat|this|that|these|those|das|dieses)$/

interface Candidate extends NounGroup {
  readonly opener: Word
  /** The article that is hidden in "du", "beim". */
  readonly hides: string
  readonly worth: number
  readonly case: Case
}

/** "de planning van de nachtploeg": a second noun, joined to the first. */
const withJoined = (words: readonly Word[], group: NounGroup, data: TopicData): NounGroup => {
  const join = words[group.to]
  if (join === undefined || !data.joins.includes(join.lower)) return group
  const next = words[group.to + 1]
  const inner = nounGroup(words, group.to + (next !== undefined && OPENING_TAGS.has(next.tag) ? 2 : 1), data)
  return inner === null ? group : { from: group.from, to: inner.to }
}

const LONG_WORD = 9
const POINTING_DETERMINER = /^(die|dat|deze|dit|this|that|these|those|diese[nmrs]?|ce|cet|cette|ces)$/

/** How much speaks for it that a sentence is about this word group. */
const worthOf = (words: readonly Word[], at: number, head: Word, data: TopicData): number => {
  const opener = words[at]
  const before = words[at - 1]?.lower ?? ''
  const governing = data.prepositions[before] !== undefined ? before : (opener?.lower ?? '')
  const governed = data.prepositions[governing] === undefined || data.weak.includes(governing) ? 0 : 2
  const opens = opener?.tag === 'YOURS' ? 2 : opener?.tag === 'MINE' ? -1 : 1
  const named = head.tags.includes('WORKN') ? 2 : head.tag === 'NOUN' ? 1 : 0
  // A long word says much, and "die" or "this" points at what both know.
  const telling =
    (head.text.length >= LONG_WORD ? 1 : 0) + (POINTING_DETERMINER.test(opener?.lower ?? '') ? 1 : 0)
  return (
    governed +
    opens +
    named +
    telling +
    (at === 0 && data.prepositions[governing] === undefined ? 2 : 0) -
    (head.tag === 'LOGIST' && named < 2 ? 2 : 0)
  )
}

/** After a preposition nothing is a nominative: "in der Besprechung" is a dative. */
const caseOf = (given: Case | undefined, byForm: Case = 'any'): Case => {
  if (given === undefined) return byForm
  if (given !== 'any') return given
  return byForm === 'nominative' ? 'dative' : byForm
}

/** Somebody, something one does not call a topic, or an owner: "the dentist's chair". */
const isNoTopic = (words: readonly Word[], { to }: NounGroup, head: Word, data: TopicData): boolean =>
  data.never.includes(unaccented(head.lower)) ||
  new RegExp(data.persons).test(head.lower) ||
  words[to]?.lower === "'s" ||
  words[to]?.lower === '’s'

const candidateAt = (words: readonly Word[], at: number, data: TopicData): Candidate | null => {
  const opener = words[at]
  if (opener === undefined || data.indefinite.includes(unaccented(opener.lower))) return null
  const governing = data.prepositions[words[at - 1]?.lower ?? '']
  const own = data.prepositions[opener.lower]
  const hides = own?.[1] ?? ''
  if (!OPENING_TAGS.has(opener.tag) && !POINTING_WORD.test(opener.lower) && hides === '') return null
  // "dat juffen bellen": between two clauses it points at nothing.
  if (/^(dat|that|das)$/.test(opener.lower) && governing === undefined && at > 0) return null
  if (/^(als|as|comme|wie)$/.test(words[at - 1]?.lower ?? '')) return null
  const group = nounGroup(words, at + 1, data)
  const head = group === null ? undefined : words[group.to - 1]
  if (group === null || head === undefined || isNoTopic(words, group, head, data)) return null
  const given = hides !== '' ? own?.[0] : governing?.[0]
  return {
    ...withJoined(words, group, data),
    opener,
    hides,
    case: caseOf(given, data.cases[opener.lower]),
    worth: worthOf(words, at, head, data),
  }
}

/** The words of a candidate, the judgement in it left out, as they stand inside a sentence. */
const textOf = (
  { text, words }: Analysed,
  { opener, hides, from, to }: Candidate,
  data: TopicData,
): string => {
  const rest = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
  const first = hides !== '' ? hides : (data.toYou[opener.lower] ?? opener.text)
  // After a colon German begins anew: "Die Spätdienste". "Ihre", said to somebody, keeps its capital.
  const opening =
    opener.start === 0 || opener.tag === 'DET' ? first.charAt(0).toLowerCase() + first.slice(1) : first
  return `${opening}${opening.endsWith("'") ? '' : ' '}${rest}`.replace(/\s+/g, ' ').trim()
}

const LONGEST_TOPIC = 60
const SHORT_SPAN = 40

/** "de rots in de branding" is praise and no topic: what carries a short judgement is left out. */
const isJudged = ({ words }: Analysed, { opener, to }: Candidate, spans: readonly Span[]): boolean =>
  spans.some(
    ({ label, start, end }) =>
      label === 'oordeel' &&
      end - start < SHORT_SPAN &&
      opener.start < end &&
      (words[to - 1]?.end ?? 0) > start,
  )

/** The word group that a question could best be about, or null. One pass. */
export const findTopic = (
  sentence: Analysed,
  spans: readonly Span[],
  { topic: data }: SuggestionData,
): Topic | null => {
  let best: Candidate | null = null
  for (let at = 0; at < sentence.words.length; at += 1) {
    const candidate = candidateAt(sentence.words, at, data)
    if (candidate === null || candidate.worth <= (best?.worth ?? data.enough - 1)) continue
    if (!isJudged(sentence, candidate, spans)) best = candidate
  }
  if (best === null) return null
  const text = textOf(sentence, best, data)
  return text.length === 0 || text.length > LONGEST_TOPIC ? null : { text, case: best.case }
}

const ENDING_TAGS = new Set([
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
])

/** "omdat Rachid de job gekregen heeft": a fact about others, that can be asked about as it stands. */
export const findClause = ({ words, text }: Analysed, { topic: data }: SuggestionData): string | null => {
  const opener = words.findIndex(({ lower }) => data.clauses.includes(lower))
  const first = words[opener + 1]
  if (opener < 1 || first === undefined || first.tags.includes('YOU') || first.tags.includes('I')) return null
  let to = opener + 1
  while (to < words.length && !ENDING_TAGS.has(words[to]?.tag ?? '')) to += 1
  const inside = words.slice(opener + 1, to)
  const last = inside.at(-1)
  if (last === undefined || inside.length < 3 || inside.length > 9 || inside.some(isPrivate)) return null
  return inside.some(({ tags }) => tags.includes('YOU') || tags.includes('THEY'))
    ? null
    : text.slice(first.start, last.end)
}
