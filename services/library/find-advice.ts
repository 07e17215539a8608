import type { Guides, GuideWords } from './guides.contract.ts'

/** As every instrument has it, and as the wire says it. */
interface Scale {
  readonly code: string
  readonly components?: readonly string[] | undefined
  readonly direction: number
}

/** What a group's figure may be, before it is turned round; the better first. */
export const LEVELS = ['high', 'changed_up', 'middle', 'mixed', 'low', 'changed_down'] as const
export type Level = (typeof LEVELS)[number]

const TURNED: Readonly<Partial<Record<string, Level>>> = {
  high: 'low',
  low: 'high',
  changed_up: 'changed_down',
  changed_down: 'changed_up',
}

/** On a scale on which low is favourable (a breach that nobody sees) a level is read the other way round. */
export const turned = (level: Level, { direction }: Pick<Scale, 'direction'>): Level =>
  direction < 0 ? (TURNED[level] ?? level) : level

type Advice = GuideWords['level_defaults'][string]
type Entry = Pick<Guides['entries'][number], 'id' | 'signal'>

/** What is written for this scale and raw level; else for the composite that the scale belongs to. */
export const writtenFor = <Written extends Entry>(
  entries: readonly Written[],
  scales: readonly Scale[],
  scale: string,
  level: string,
): Written | undefined => {
  const written = (code: string | undefined): Written | undefined =>
    entries.find(({ signal }) => signal?.scale === code && signal?.level === level)
  const whole = scales.find(({ components }) => components?.includes(scale))?.code
  return written(scale) ?? (whole === undefined ? undefined : written(whole))
}

const withTopic = (text: string, topic: string): string => text.replaceAll('{topic}', topic)

/** Advice for any scale names its `{topic}`; this is the same about one. */
export const aboutTopic = <About extends Advice>(advice: About, topic: string): About => ({
  ...advice,
  meaning: withTopic(advice.meaning, topic),
  opening: withTopic(advice.opening, topic),
  questions: advice.questions.map((question) => withTopic(question, topic)),
  trap: {
    ...advice.trap,
    wrong: withTopic(advice.trap.wrong, topic),
    instead: withTopic(advice.trap.instead, topic),
  },
})
