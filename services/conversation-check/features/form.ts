import type { Analysed, Emit } from './emit.ts'

const bucket = (length: number): string =>
  length < 4 ? '1-3' : length < 8 ? '4-7' : length < 13 ? '8-12' : length < 20 ? '13-19' : '20+'

const LOADED_TAGS: readonly (readonly [name: string, tags: readonly string[]])[] = [
  ['value', ['GOOD', 'BAD', 'STAR', 'INSULT', 'VBAD', 'VGOOD', 'ANIMAL', 'REPROACH']],
  ['feeling', ['EMONEG', 'EMOV']],
  ['degree', ['VERY', 'TOO', 'ALWAYS', 'STILL', 'JUST']],
  ['denial', ['NOT']],
]

/** A question word asks openly as long as nothing in the sentence has been decided already. */
const emitWeight = (words: Analysed['words'], emit: Emit): void => {
  const loads = LOADED_TAGS.filter(([, tags]) =>
    words.some((word) => word.tags.some((tag) => tags.includes(tag))),
  )
  emit(`f:asks, ${loads.length === 0 ? 'unloaded' : loads.map(([name]) => name).join(' and ')}`)
}

/** Question, order or statement; who is its subject; how long; and how these go together. */
export const emitForm = ({ words, form, text }: Analysed, emit: Emit): void => {
  const { ends, asks, inverted, imperative, subject, hasVerb } = form
  const shape = asks === 'first' ? 'wh' : inverted ? 'inverted' : imperative ? 'imperative' : 'statement'
  for (const fact of [
    `ends=${ends}`,
    `asks=${asks}`,
    `shape=${shape}`,
    `subject=${subject}`,
    `verb=${hasVerb}`,
  ])
    emit(`f:${fact}`)
  emit(`f:${shape} ${ends === 'question' ? '?' : '.'}`)
  emit(`f:${shape} ${ends === 'question' ? '?' : '.'} ${subject}`)
  emit(`f:${shape} ${asks} ${ends}`)
  emit(`f:words=${bucket(words.length)}`)
  if (asks === 'first') emitWeight(words, emit)
  if (/^\p{Ll}/u.test(text)) emit('f:begins small')
  if (/\d[:.h]\d\d|\d\s*(?:uur|u\b|am\b|pm\b|Uhr|h\b)/iu.test(text)) emit('f:clock')
  if (/\p{Lu}{2,}/u.test(text)) emit('f:capitals')
  const commas = words.filter(({ tag }) => tag === 'COMMA').length
  emit(`f:commas=${Math.min(commas, 3)}`)
  const colon = words.findIndex(({ tag }) => tag === 'COLON')
  if (colon >= 0) emit(`f:colon ${ends === 'question' ? '?' : '.'}`)
}
