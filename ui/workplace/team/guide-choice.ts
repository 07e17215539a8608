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
  /** Whom to send somebody to where it goes deeper; empty where nobody is needed. */
  readonly refer: string
  readonly language: string
}

/** Guides exist in Dutch and English; French and German readers get English, marked as such. */
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

export const guideOf = ({ text }: Pick<Entry, 'text'>, language: string): Guide | undefined => {
  const found = inLanguage(text, language)
  if (found === undefined) return undefined
  const [first = '', ...questions] = found.text.questions
  return { ...found.text, first, questions, refer: found.text.refer_note ?? '', language: found.language }
}

const withTopic = (text: string, topic: string): string => text.replaceAll('{topic}', topic)

/** The guide for any scale at a level, with the scale's topic filled in, in one language throughout. */
const defaultGuide = (
  guides: Guides,
  scale: string,
  level: Topic['signal']['level'],
  language: string,
): Guide | undefined => {
  const found = inLanguage(guides.levelDefaults[level], language)
  const topic = found && guides.topics[scale]?.[found.language]
  if (found === undefined || topic === undefined) return undefined
  const { opening, questions, trap } = found.text
  return {
    // Its questions are the same for every scale; only the opening names the topic.
    first: withTopic(opening, topic),
    opening: undefined,
    questions: questions.map((question) => withTopic(question, topic)),
    trap: { wrong: withTopic(trap.wrong, topic), instead: withTopic(trap.instead, topic) },
    refer: '',
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
  const whole = instrument.scales.find(({ components }) => components.includes(scale))?.code
  const written = (code: string | undefined): Entry | undefined =>
    guides.entries.find((entry) => entry.signal?.scale === code && entry.signal?.level === signal.level)
  const entry = written(scale) ?? (whole === undefined ? undefined : written(whole))
  if (entry !== undefined) return guideOf(entry, language)
  return defaultGuide(guides, scale, signal.lies, language)
}

/** Aids that need no figure: where a team has none, conversations go on all the same. */
export const aidsIn = (guides: Guides): readonly Entry[] =>
  guides.entries.filter(({ kind }) => kind === 'aid')
