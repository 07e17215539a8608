import type { Analysed, Emit } from './emit.ts'

/** Known ways of saying, each by name and by what it usually is. */
export const emitConstructions = ({ found, form }: Analysed, emit: Emit): void => {
  const ends = form.ends === 'question' ? '?' : '.'
  for (const { name, from } of found) {
    const kind = name.slice(0, 1)
    emit(`c:${name}`)
    emit(`c:${name} ${ends}`)
    emit(`c:${kind}`)
    emit(`c:${kind} ${ends}`)
    if (from <= 1) emit(`c:${kind} first`)
  }
}
