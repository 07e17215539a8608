import type { AidWords } from './aids.contract.ts'
import { type Drawing, FIELDS_IN_DRAWING } from './drawings.ts'
import { fieldsOf } from './fields-of.ts'

/** A place in a drawing, which leads to what it stands for. */
export interface Region {
  readonly kind: 'field' | 'part'
  readonly id: string
  readonly name: string
}

/** What stands before a colon is the short name; without one, all of it. */
const shortName = (label: string): string => label.split(/\s*:/u)[0] ?? label

/** In reading order. */
export const regionsOf = (drawing: Drawing, words: AidWords): readonly Region[] => {
  if (drawing === 'ring') return words.parts.map(({ id, title }) => ({ kind: 'part', id, name: title }))
  const fields = fieldsOf(words)
  const shown =
    drawing === 'path'
      ? fields
      : FIELDS_IN_DRAWING[drawing].flatMap((field) => fields.filter(({ id }) => id === field))
  return shown.map(({ id, label }) => ({ kind: 'field', id, name: shortName(label) }))
}
