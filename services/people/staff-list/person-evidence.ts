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
  /** Whether the person was gone from an earlier list. Then somebody else may have followed. */
  readonly left: boolean
}

export const withoutZeros = (number: string): string => fold(number).replace(/^0+(?=.)/, '')

const matchNumbers = (a: string | null, b: string | null): Evidence['number'] => {
  if (a === null || b === null) return 'none'
  if (fold(a) === fold(b)) return 'same'
  return withoutZeros(a) === withoutZeros(b) ? 'zeros' : 'other'
}

type Marks = Pick<Employee, 'number' | 'mail' | 'firstName' | 'lastName'>

export const weigh = (one: Marks, known: Marks & Pick<StoredEmployee, 'unit'>): Evidence => ({
  number: matchNumbers(one.number, known.number),
  mail: one.mail !== null && one.mail === known.mail,
  name: matchNames(one, known),
  left: known.unit === null,
})

/**
 * How sure it is that two are one person; 0 where nobody may say so. Somebody who is still on the list is the
 * same person by number and address, unless no word of the name fits; or by one of these two together with the
 * name. Somebody who had left is the same person only where two of number, address and full name fit. A
 * successor must not inherit what somebody else was sent, led or may do.
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
