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

const OPENS = new Set(['DET', 'YOURS', 'MINE', 'OURS', 'THEIRS'])
const POINTS = /^(het|'t|dit|dat|this|that|these|those|das|dieses)$/

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
  const inner = nounGroup(words, group.to + (next !== undefined && OPENS.has(next.tag) ? 2 : 1), data)
  return inner === null ? group : { from: group.from, to: inner.to }
}

const candidateAt = (words: readonly Word[], at: number, data: TopicData): Candidate | null => {
  const opener = words[at]
  if (opener === undefined || data.indefinite.includes(opener.lower)) return null
  const governing = data.prepositions[words[at - 1]?.lower ?? '']
  const own = data.prepositions[opener.lower]
  const hides = own?.[1] ?? ''
  if (!OPENS.has(opener.tag) && !POINTS.test(opener.lower) && hides === '') return null
  // "dat juffen bellen": between two clauses it points at nothing.
  if (/^(dat|that|das)$/.test(opener.lower) && governing === undefined && at > 0) return null
  if (/^(als|as|comme|wie)$/.test(words[at - 1]?.lower ?? '')) return null
  const group = nounGroup(words, at + 1, data)
  const head = group === null ? undefined : words[group.to - 1]
  if (group === null || head === undefined || data.never.includes(unaccented(head.lower))) return null
  const given = hides !== '' ? own?.[0] : governing?.[0]
  return {
    ...withJoined(words, group, data),
    opener,
    hides,
    case: given === undefined || given === 'any' ? (data.cases[opener.lower] ?? 'any') : given,
    worth:
      (governing !== undefined || hides !== '' ? 3 : 0) +
      (head.tags.includes('WORKN') ? 2 : 0) +
      (opener.tag === 'YOURS' ? 2 : 1) +
      (head.tags.includes('LOGIST') && !head.tags.includes('WORKN') ? -2 : 0),
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
  const opening = opener.start === 0 ? first.charAt(0).toLowerCase() + first.slice(1) : first
  return `${opening}${opening.endsWith("'") ? '' : ' '}${rest}`.replace(/\s+/g, ' ').trim()
}

const LONGEST = 60
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
    if (candidate === null || candidate.worth <= (best?.worth ?? 0)) continue
    if (!isJudged(sentence, candidate, spans)) best = candidate
  }
  if (best === null) return null
  const text = textOf(sentence, best, data)
  return text.length === 0 || text.length > LONGEST ? null : { text, case: best.case }
}

const ENDS = new Set(['COMMA', 'SEMI', 'COLON', 'DASH', 'STOP', 'QMARK', 'EXCL', 'DOTS', 'QUOTE', 'BUT'])

/** "omdat Rachid de job gekregen heeft": a fact about others, that can be asked about as it stands. */
export const findClause = ({ words, text }: Analysed, { topic: data }: SuggestionData): string | null => {
  const opener = words.findIndex(({ lower }) => data.clauses.includes(lower))
  const first = words[opener + 1]
  if (opener < 1 || first === undefined || first.tags.includes('YOU') || first.tags.includes('I')) return null
  let to = opener + 1
  while (to < words.length && !ENDS.has(words[to]?.tag ?? '')) to += 1
  const inside = words.slice(opener + 1, to)
  const last = inside.at(-1)
  if (last === undefined || inside.length < 3 || inside.length > 9 || inside.some(isPrivate)) return null
  return inside.some(({ tags }) => tags.includes('YOU') || tags.includes('THEY'))
    ? null
    : text.slice(first.start, last.end)
}
