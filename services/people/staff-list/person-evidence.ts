import type { StoredEmployee } from '../units/units.queries.ts'
import { fold } from './cell-text.ts'
import { matchNames, type NameMatch } from './same-name.ts'
import type { Employee } from './staff-list.ts'

/** What speaks for and against that somebody in the list is somebody we know. */
export interface Evidence {
  /** `zeros`: the same, but for zeros in front that a spreadsheet eats; `none`: one of the two has no number. */
  readonly number: 'same' | 'zeros' | 'other' | 'none'
  readonly mail: boolean
  readonly name: NameMatch
  /** Who was gone from an earlier list may have been followed by somebody else. */
  readonly left: boolean
}

export const withoutZeros = (number: string): string => fold(number).replace(/^0+(?=.)/, '')

const matchNumbers = (a: string | null, b: string | null): Evidence['number'] => {
  if (a === null || b === null) return 'none'
  if (fold(a) === fold(b)) return 'same'
  return withoutZeros(a) === withoutZeros(b) ? 'zeros' : 'other'
}

export const weigh = (one: Employee, known: StoredEmployee): Evidence => ({
  number: matchNumbers(one.number, known.number),
  mail: one.mail === known.mail,
  name: matchNames(one, known),
  left: known.unit === null,
})

/**
 * How surely two are one person; 0 where nobody may say so. Who is still on the list is the same person by number and
 * address unless no word of the name is, or by one of them with the name. Who had left is the same only where two of
 * number, address and full name are: a successor must not inherit what somebody else was sent, led or may do.
 */
export const sureness = ({ number, mail, name, left }: Evidence): 0 | 1 | 2 | 3 | 4 => {
  const sameNumber = number === 'same' || number === 'zeros'
  if (name === 'other') return 0
  if (sameNumber && mail) return 4
  if (name === 'same') return mail ? 3 : sameNumber ? 2 : 0
  if (left) return 0
  // A list without numbers knows people by their address alone.
  if (mail) return name === 'given' || number === 'none' ? 1 : 0
  return sameNumber && name === 'given' ? 1 : 0
}
