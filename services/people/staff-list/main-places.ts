import { fold } from './cell-text.ts'
import type { Columns } from './columns.ts'
import type { Finding } from './findings.ts'
import type { Row } from './row.ts'
import { matchNames } from './same-name.ts'
import { spellingOf } from './unit-spelling.ts'

/** One person in another unit: the same number and name, and no other address. */
const isSecondPlaceOf = (row: Row, first: Row): boolean =>
  !row.damage &&
  row.unit !== '' &&
  spellingOf(row.unit) !== spellingOf(first.unit) &&
  fold(row.number) === fold(first.number) &&
  (row.mail === '' || row.mail === first.mail) &&
  matchNames(row, first) === 'same'

/**
 * Somebody who works in two units stands in two rows. The first is the main one: the person is counted, asked and led
 * there. Of the other nothing is kept but a warning, because it would be used for nothing.
 */
export const mainPlaces = (
  written: readonly Row[],
  { of }: Columns,
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } => {
  const firstOf = new Map<string, Row>()
  const rows: Row[] = []
  const findings: Finding[] = []
  for (const row of written) {
    const who = row.number === '' ? row.mail : `#${fold(row.number)}`
    const first = firstOf.get(who)
    if (first !== undefined && isSecondPlaceOf(row, first)) {
      const column = of.unit?.header ?? ''
      findings.push({ line: row.line, column, code: 'second-place', first: first.line, value: first.unit })
      continue
    }
    if (who !== '' && first === undefined) firstOf.set(who, row)
    rows.push(row)
  }
  return { rows, findings }
}
