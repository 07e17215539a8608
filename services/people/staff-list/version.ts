import { createHash } from 'node:crypto'
import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** SHA-256 of the staff list as it is stored, hexadecimal: two previews with the same one were made of the same list. */
export const versionOf = (units: readonly StoredUnit[], employees: readonly StoredEmployee[]): string =>
  createHash('sha256')
    .update(JSON.stringify([byId(units), byId(employees)]))
    .digest('hex')
