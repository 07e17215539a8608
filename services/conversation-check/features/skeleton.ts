import { unaccented } from '../stem.ts'
import type { Word } from '../word-class.ts'
import type { Analysed, Emit } from './emit.ts'

/** Words that build a sentence stand as themselves, words that fill it as their class. */
const skeletonOf = (word: Word): string =>
  word.closed && word.kind === 'word' && !PRONOUN_TAGS.has(word.tag) ? unaccented(word.lower) : word.tag

const PRONOUN_TAGS = new Set(['I', 'YOU', 'WE', 'THEY', 'MINE', 'YOURS', 'THEIRS', 'OURS'])

/** "jij MODAL wel EMOTION": the sentence without its topic. */
export const emitSkeleton = ({ words }: Analysed, emit: Emit): void => {
  const mixed = words.map(skeletonOf)
  const classes = words.map(({ tag }) => tag)
  for (let at = 0; at < words.length; at += 1) {
    for (let size = 2; size <= 4 && at + size <= words.length; size += 1) {
      emit(`k:${mixed.slice(at, at + size).join(' ')}`)
      if (size <= 3) emit(`t:${classes.slice(at, at + size).join(' ')}`)
    }
    for (const tag of words[at]?.tags ?? []) emit(`t:${tag}`)
  }
  for (let size = 1; size <= 4 && size <= words.length; size += 1) {
    emit(`kb:${mixed.slice(0, size).join(' ')}`)
    emit(`tb:${classes.slice(0, size).join(' ')}`)
  }
}
