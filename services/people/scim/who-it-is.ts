import { fold } from '../staff-list/cell-text.ts'
import { sureness, weigh, withoutZeros } from '../staff-list/person-evidence.ts'
import { namesOf } from './list-row.ts'
import type { ListedEmployee } from './on-the-list.queries.ts'
import type { PushedPerson } from './pushed-person.ts'

/**
 * Who on the list somebody is whom a provider pushed. The number decides; where nobody has it, an address together
 * with a name, as when a list is compared.
 */
export const whoItIs = (
  person: PushedPerson,
  listed: readonly ListedEmployee[],
): readonly ListedEmployee[] => {
  const exactly = listed.filter(({ number }) => number !== null && fold(number) === fold(person.number))
  if (exactly.length > 0) return exactly
  const butForZeros = listed.filter(
    ({ number }) => number !== null && withoutZeros(number) === withoutZeros(person.number),
  )
  if (butForZeros.length > 0) return butForZeros
  const as = { number: person.number, mail: person.mail ?? '', ...namesOf(person) }
  return listed.filter((one) => sureness(weigh(as, { ...one, unit: 'listed' })) > 0)
}
