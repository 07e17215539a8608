import type { Analysed } from './features/emit.ts'
import type { AtHome } from './labels.ts'
import { unaccented } from './stem.ts'
import type { Word } from './word-class.ts'

const at = (words: readonly Word[], place: number): string => {
  const word = words[place]
  return word === undefined ? (place < 0 ? '^' : '$') : word.kind === 'number' ? '0' : unaccented(word.lower)
}
const tagAt = (words: readonly Word[], place: number): string => words[place]?.tag ?? (place < 0 ? '^' : '$')

/**
 * What tells of one word whether it carries a label: itself, its neighbours, the constructions it is part
 * of, and which label the sentence has.
 */
export const wordFeatures = (
  sentence: Analysed,
  labels: readonly AtHome[],
): readonly (readonly string[])[] => {
  const { words, found, form } = sentence
  const inside = words.map(() => new Set<string>())
  for (const { name, from, to } of found) {
    for (let place = from; place < to; place += 1) inside[place]?.add(name)
  }
  const ends = form.ends === 'question' ? '?' : '.'
  return words.map((word, place) => {
    const names = [
      `i:${at(words, place)}`,
      `i-1:${at(words, place - 1)}`,
      `i+1:${at(words, place + 1)}`,
      `i-1+0:${at(words, place - 1)} ${at(words, place)}`,
      `i+0+1:${at(words, place)} ${at(words, place + 1)}`,
      ...word.tags.map((tag) => `j:${tag}`),
      `j-1:${tagAt(words, place - 1)}`,
      `j+1:${tagAt(words, place + 1)}`,
      `j-2:${tagAt(words, place - 2)}`,
      `j+2:${tagAt(words, place + 2)}`,
      `j-1+0:${tagAt(words, place - 1)} ${word.tag}`,
      `j+0+1:${word.tag} ${tagAt(words, place + 1)}`,
      `place:${place < 4 ? place : place < 8 ? '4-7' : '8+'}`,
      `left:${words.length - place < 4 ? words.length - place : 'more'}`,
      `size:${words.length < 8 ? 'short' : words.length < 15 ? 'middle' : 'long'}`,
      `ends:${ends}`,
      ...[...(inside[place] ?? [])].flatMap((name) => [`in:${name}`, `in:${name.slice(0, 1)}`]),
    ]
    return [
      ...new Set([
        ...names,
        ...labels.flatMap((label) => [`is:${label}`, ...names.slice(5).map((name) => `${label}&${name}`)]),
      ]),
    ]
  })
}
