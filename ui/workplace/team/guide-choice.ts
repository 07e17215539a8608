import { aboutTopic, writtenFor } from '../../../services/library/find-advice.ts'
import type { Guides, Instrument } from '../api.ts'
import type { Topic } from './topics.ts'

type Entry = Guides['entries'][number]

/** What a manager may ask about one signal, in the language that it exists in. */
export interface Guide {
  /** Shown first: a question written for the topic, or a way to begin where there is none. */
  readonly first: string
  readonly opening: string | undefined
  readonly questions: readonly string[]
  readonly trap: { readonly wrong: string; readonly instead: string }
  /** Where one may talk of it, and what may come of it; empty where nothing is written. */
  readonly setting: string
  readonly step: string
  /** Whom to send somebody to where it goes deeper; empty where nobody is needed. */
  readonly refer: string
  readonly language: string
}

/** Ours exist in four languages. Another house's may not: then one reads English, marked as such. */
const inLanguage = <Text>(
  texts: Readonly<Record<string, Text>> | undefined,
  language: string,
): { readonly text: Text; readonly language: string } | undefined => {
  for (const tried of [language, 'en', 'nl']) {
    const text = texts?.[tried]
    if (text !== undefined) return { text, language: tried }
  }
  return undefined
}

type Advice = Guides['defaults'][string]['text'][keyof Guides['defaults'][string]['text']] & object

/** Where to talk, what may come of it, and who else is there. */
const around = ({ setting_note: setting, next_step: step, refer_note }: Advice) => ({
  setting,
  step,
  refer: refer_note ?? '',
})

export const guideOf = ({ text }: Pick<Entry, 'text'>, language: string): Guide | undefined => {
  const found = inLanguage(text, language)
  if (found === undefined) return undefined
  const [first = '', ...questions] = found.text.questions
  const { opening, trap } = found.text
  return { first, opening, questions, trap, ...around(found.text), language: found.language }
}

/** The guide for any scale at a level, with the scale's topic filled in, in one language throughout. */
const defaultGuide = (
  guides: Guides,
  scale: string,
  level: Topic['signal']['level'],
  language: string,
): Guide | undefined => {
  const found = inLanguage(guides.defaults[level]?.text, language)
  const topic = found && guides.topics[scale]?.[found.language]
  if (found === undefined || topic === undefined) return undefined
  const { opening, questions, trap } = aboutTopic(found.text, topic)
  return {
    // Its questions are the same for every scale; only the opening names the topic.
    first: opening,
    opening: undefined,
    questions,
    trap,
    ...around(found.text),
    language: found.language,
  }
}

/**
 * The guide written for this scale and level, or change; else for the composite that the scale belongs
 * to; else the one for any scale. That last one speaks of "going well" at high, so a scale on which low is
 * favourable (a breach that nobody sees) takes it turned round.
 */
export const guideFor = (
  guides: Guides,
  instrument: Instrument,
  { signal, measure: { scale } }: Pick<Topic, 'signal' | 'measure'>,
  language: string,
): Guide | undefined => {
  const entry = writtenFor(guides.entries, instrument.scales, scale, signal.level)
  if (entry !== undefined) return guideOf(entry, language)
  return defaultGuide(guides, scale, signal.lies, language)
}

/** Aids that need no figure: where a team has none, conversations go on all the same. */
export const aidsIn = (guides: Guides): readonly Entry[] =>
  guides.entries.filter(({ kind }) => kind === 'aid')
