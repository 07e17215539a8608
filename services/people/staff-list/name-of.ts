import type { StoredEmployee } from '../units/units.queries.ts'

/** As a list has it: two people may have one name, and then their numbers differ. */
export const nameOf = ({
  firstName,
  lastName,
  number,
}: Pick<StoredEmployee, 'firstName' | 'lastName' | 'number'>): string =>
  `${firstName} ${lastName}`.trim() + (number === null ? '' : ` (${number})`)
