import type { IncomingPerson, IncomingRow } from '../incoming/incoming-row.ts'
import type { Columns } from './columns.ts'
import type { TextRecord } from './records.ts'
import { type Row, readRow } from './row.ts'

/** What a row says of a person. A leader who is named by an address is not kept: numbers are the key. */
export const personOf = ({
  firstName,
  lastName,
  mail,
  language,
  unit,
  parent,
  leaders,
}: Row): IncomingPerson => {
  const leader = leaders.find(({ value }) => !value.includes('@'))?.value
  return {
    firstName,
    lastName,
    mail,
    language,
    unit,
    ...(parent === '' ? {} : { unitAbove: parent }),
    ...(leader === undefined ? {} : { leaderNumber: leader }),
  }
}

/** A row that waits for a day; nothing for one without a number, which nobody could find again. */
export const incomingRow = (
  record: TextRecord,
  columns: Columns,
  startsOn: string | null,
  endsOn: string | null,
): readonly IncomingRow[] => {
  const row = readRow(record, columns)
  return row.number === '' ? [] : [{ number: row.number, person: personOf(row), startsOn, endsOn }]
}
