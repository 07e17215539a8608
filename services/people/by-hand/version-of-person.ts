import { createHash } from 'node:crypto'
import type { StoredEmployee } from '../units/units.queries.ts'

/** Changes whenever what the list says of somebody does: hexadecimal. */
export const versionOfPerson = ({
  id,
  number,
  mail,
  firstName,
  lastName,
  language,
  unit,
  leader,
}: StoredEmployee): string =>
  createHash('sha256')
    .update(JSON.stringify([id, number, mail, firstName, lastName, language, unit, leader]))
    .digest('hex')
