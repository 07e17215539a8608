import { personName } from '../staff-list/row.ts'
import type { PushedPerson } from './pushed-person.ts'

/** The two halves of a name; one that was pushed as a whole is cut as a staff list cuts it. */
export const namesOf = ({ givenName, familyName, wholeName }: PushedPerson) =>
  personName(givenName ?? '', '', familyName ?? '', wholeName ?? '')
