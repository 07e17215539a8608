import { labelsWithin } from './choose-labels.ts'
import type { Analysed } from './features/emit.ts'
import type { Span } from './find-spans.ts'
import { findClause, findTopic } from './find-topic.ts'
import { isAtHome, type Label } from './labels.ts'
import type { Language } from './language.ts'
import { analyse, featuresOf } from './sentence-features.ts'
import type { Remedy, SuggestionData } from './suggestion-data.ts'

const has = ({ words }: Analysed, ...tags: readonly string[]): boolean =>
  words.some((word) => word.tags.some((tag) => tags.includes(tag)))

const said = ({ found }: Analysed, ...names: readonly string[]): boolean =>
  found.some(({ name }) => names.some((start) => name.startsWith(start)))

/** What kind of question puts it right. */
const remedyFor = (sentence: Analysed, primary: Label): Remedy => {
  if (primary === 'oordeel') {
    return has(sentence, 'GOOD', 'STAR', 'VGOOD') &&
      !has(sentence, 'BAD', 'INSULT', 'VBAD', 'NOT', 'TOO') &&
      sentence.form.ends !== 'question' &&
      !said(sentence, 'O:irony', 'O:how', 'O:expected', 'O:always')
      ? 'praise'
      : 'blame'
  }
  if (primary === 'mening') {
    const advises =
      said(sentence, 'M:if', 'M:i-would', 'M:you', 'M:advice', 'M:tip') || sentence.form.imperative
    return advises ? 'advice' : 'view'
  }
  return has(sentence, 'EMONEG', 'EMOPOS', 'EMOV', 'FEELV', 'FEELN') ? 'feeling' : 'guess'
}

/** "*ez" is a verb in -ez. "Sie" at the beginning has its capital anyway: it is the polite one when a plural verb follows. */
const isForm = ({ words }: Analysed, at: number, forms: readonly string[]): boolean => {
  const { lower, text, start, closed } = words[at] ?? { lower: '', text: '', start: 0, closed: true }
  if (forms.includes(lower)) return true
  if (!closed && forms.some((form) => form.startsWith('*') && lower.endsWith(form.slice(1)))) return true
  return forms.includes(text) && (start > 0 || /(n|sind|seid)$/.test(words[at + 1]?.lower ?? ''))
}

const registerOf = (sentence: Analysed, { registers }: SuggestionData): number =>
  Math.max(
    registers.findIndex((forms) => sentence.words.some((_, at) => isForm(sentence, at, forms))),
    0,
  )

/** Different sentences get different words, the same sentence always the same ones. */
const numberOf = (text: string): number => {
  let sum = 7
  for (let at = 0; at < Math.min(text.length, 200); at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 9973
  return sum
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const at = list.length === 0 ? 0 : by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

const fill = (template: string, register: number, slots: Readonly<Record<string, string>>): string => {
  const whole = template.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    if (Object.hasOwn(slots, inside)) return slots[inside] ?? ''
    const ways = inside.split('|')
    return ways[Math.min(register, ways.length - 1)] ?? ''
  })
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** "bei dem Antrag" is said "beim Antrag". */
const contracted = (text: string, { contractions }: SuggestionData): string =>
  contractions.reduce((said, [long, short]) => said.replace(long, short), text)

const isSayable = (text: string, language: Language): boolean => {
  const labels = labelsWithin(featuresOf(analyse(text, language)), language.weights)
  return labels.every((label) => !isAtHome(label) && label !== 'gesloten')
}

/**
 * A better sentence, on the same topic where there is one: an open question in the same register. The
 * check reads its own suggestions, and says none that it would remark upon.
 */
export const suggest = (
  sentence: Analysed,
  primary: Label,
  spans: readonly Span[],
  language: Language,
): string | null => {
  if (!isAtHome(primary)) return null
  const data = language.suggestions
  const remedy = remedyFor(sentence, primary)
  const register = registerOf(sentence, data)
  const by = numberOf(sentence.text)
  const topic = findTopic(sentence, spans, data)
  const clause = primary === 'aanname' ? findClause(sentence, data) : null
  const about = topic === null ? [] : (data.about[remedy][topic.case] ?? data.about[remedy].any ?? [])
  const [plainest, ...others] = data.general[remedy]
  const candidates = [
    ...(clause === null ? [] : data.clause.map((way) => fill(way, register, { c: clause }))),
    ...(topic === null
      ? []
      : turned(about, by).map((way) => contracted(fill(way, register, { t: topic.text }), data))),
    ...turned(data.general[remedy], by).map((way) => fill(way, register, {})),
  ]
  return (
    candidates.find((text) => isSayable(text, language)) ?? fill(plainest ?? others[0] ?? '', register, {})
  )
}
