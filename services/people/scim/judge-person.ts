import type { UnitPart } from '../../plumbing/setting-rules.ts'
import { pushRefused } from '../people.problems.ts'
import type { PushedPerson } from './pushed-person.ts'

/** Only what a unit is made of is kept of the rest. */
export const withoutOtherParts = (person: PushedPerson, unitOf: readonly UnitPart[]): PushedPerson => ({
  ...person,
  organization: unitOf.includes('organization') ? person.organization : null,
  division: unitOf.includes('division') ? person.division : null,
  department: unitOf.includes('department') ? person.department : null,
})

/**
 * Whether somebody can stand on a staff list, where some have no mail address. Of somebody who ended only the number is asked for: providers empty the
 * rest when somebody leaves.
 *
 * @throws Problem that says what to map at the provider
 */
export const judgePerson = (person: PushedPerson, id: string | undefined): void => {
  if (!person.userName) throw pushRefused('user-name-missing')
  if (person.number === '') throw pushRefused('number-missing')
  if (person.leader !== null && [id, person.number].includes(person.leader))
    throw pushRefused('leader-is-self')
  if (!person.active) return
  if ((person.givenName ?? person.familyName ?? person.wholeName) === null) throw pushRefused('name-missing')
  if ((person.organization ?? person.division ?? person.department) === null)
    throw pushRefused('unit-missing')
}
