import { LESSONS } from '../../services/library/lessons/lessons.ts'
import type { Content } from '../content/content.ts'
import type { Place } from './place.ts'

/** Something that can be opened: what it is called, what it is for, and all its words. */
export interface Entry {
  readonly place: Place
  readonly group: string
  readonly title: string
  readonly lead: string
  /** All that stands there, folded as what is typed will be. */
  readonly words: string
  readonly foldedTitle: string
}

/** Without capitals and accents: whoever looks for *equilibre* means *équilibre*. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const allWordsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(allWordsIn).join(' ')
      : ''

const entryOf = (entry: Omit<Entry, 'words' | 'foldedTitle'>, words: unknown): Entry => ({
  ...entry,
  foldedTitle: folded(entry.title),
  words: folded(`${entry.title} ${entry.lead} ${allWordsIn(words)}`),
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Everything that the library has, in its order. */
export const entriesOf = ({ aids, lessons, guides }: Content): readonly Entry[] => [
  ...aids.map(({ id, group, words }) =>
    entryOf({ place: { kind: 'aid', id }, group, title: words.title, lead: words.lead }, words),
  ),
  ...LESSONS.flatMap((id) => {
    const words = lessons[id]
    if (words === undefined) return []
    const { title, lead } = words
    return [entryOf({ place: { kind: 'lesson', id }, group: 'lesson', title, lead }, words)]
  }),
  ...Object.entries(guides.topics).map(([id, topic]) =>
    entryOf({ place: { kind: 'topic', id }, group: 'topic', title: capital(topic), lead: '' }, ''),
  ),
]

/** Those that have every word that was typed, or its beginning; titles first. */
export const found = (entries: readonly Entry[], typed: string): readonly Entry[] => {
  const wanted = folded(typed).split(/\s+/).filter(Boolean)
  const inTitle = ({ foldedTitle }: Entry) => wanted.every((word) => foldedTitle.includes(word))
  const all = entries.filter(({ words }) => wanted.every((word) => words.includes(word)))
  return [...all.filter(inTitle), ...all.filter((entry) => !inTitle(entry))]
}
