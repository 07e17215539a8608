import { unaccented } from '../stem.ts'
import type { Analysed, Emit } from './emit.ts'

/** The words themselves, their stems, and two or three in a row. */
export const emitWords = ({ words }: Analysed, emit: Emit): void => {
  const forms = words.map(({ lower, kind }) => (kind === 'number' ? '0' : unaccented(lower)))
  for (const [at, word] of words.entries()) {
    const here = forms[at] ?? ''
    const next = forms[at + 1]
    emit(`w:${here}`)
    if (word.kind === 'word' && !word.closed && word.stem !== here) emit(`m:${word.stem}`)
    if (next !== undefined) emit(`w:${here} ${next}`)
    const third = forms[at + 2]
    if (next !== undefined && third !== undefined) emit(`w:${here} ${next} ${third}`)
  }
}

/** How a sentence opens and closes says most of what it is for. */
export const emitEdges = ({ words }: Analysed, emit: Emit): void => {
  const forms = words.map(({ lower, kind }) => (kind === 'number' ? '0' : unaccented(lower)))
  for (let size = 1; size <= 4; size += 1) {
    if (forms.length < size) break
    emit(`b:${forms.slice(0, size).join(' ')}`)
    if (size <= 3) emit(`e:${forms.slice(-size).join(' ')}`)
  }
}

/** Beginnings and endings of words: typing errors, compounds and inflection nobody listed. */
export const emitLetters = ({ words }: Analysed, emit: Emit): void => {
  for (const { lower, kind, closed } of words) {
    if (kind !== 'word' || closed || lower.length < 5) continue
    const bare = unaccented(lower)
    emit(`x:${bare.slice(0, 4)}-`)
    if (bare.length > 5) emit(`x:${bare.slice(0, 5)}-`)
    emit(`x:-${bare.slice(-3)}`)
    emit(`x:-${bare.slice(-4)}`)
  }
}
