import type { UnitPart } from '../../plumbing/setting-rules.ts'
import type { IncomingRow } from '../incoming/incoming.queries.ts'
import { readLanguage } from '../staff-list/languages.ts'
import { withoutZeros } from '../staff-list/person-evidence.ts'
import { personName } from '../staff-list/row.ts'
import type { PushedPerson, StoredPerson } from './pushed-person.ts'

/** The two halves of a name; one that was pushed as a whole is cut as a staff list cuts it. */
export const namesOf = ({ givenName, familyName, wholeName }: PushedPerson) =>
  personName(givenName ?? '', '', familyName ?? '', wholeName ?? '')

/** Empty for a language that we have no texts in: then the list speaks its own. */
const languageOf = ({ preferredLanguage, locale }: PushedPerson): string =>
  readLanguage(preferredLanguage ?? '') ?? readLanguage(locale ?? '') ?? ''

/** The name of a unit, or where it is made of several attributes a path, from the top down. */
const unitNameOf = (person: PushedPerson, unitOf: readonly UnitPart[]): string => {
  const steps = unitOf.map((part) => person[part]).filter((step) => step !== null)
  // A slash inside a name would be one step more.
  return unitOf.length === 1 ? steps.join('') : steps.map((step) => step.replaceAll('/', '-')).join('/')
}

/** Somebody whose address is not taken from a provider, by number. */
export interface HeldAddress {
  readonly number: string
  readonly mail: string
}

/**
 * Everybody who works here as a row of a staff list. A leader who is not among them is nobody: the list says which
 * units have none then.
 */
export const listRows = (
  people: readonly StoredPerson[],
  unitOf: readonly UnitPart[],
  held: readonly HeldAddress[],
): readonly IncomingRow[] => {
  const numberOf = new Map(
    people.flatMap(({ id, number }) => [[id, number] as const, [number, number] as const]),
  )
  const heldFor = new Map(held.map(({ number, mail }) => [withoutZeros(number), mail]))
  return people.map((person) => {
    const leaderNumber = person.leader === null ? undefined : numberOf.get(person.leader)
    return {
      number: person.number,
      person: {
        ...namesOf(person),
        mail: heldFor.get(withoutZeros(person.number)) ?? person.mail ?? '',
        language: languageOf(person),
        unit: unitNameOf(person, unitOf),
        ...(leaderNumber === undefined ? {} : { leaderNumber }),
      },
      startsOn: null,
      endsOn: null,
    }
  })
}
