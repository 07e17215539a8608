import type { IncomingRow } from './incoming-row.ts'

const HEADER = [
  ...(['personnel number', 'first name', 'last name', 'e-mail', 'language', 'unit'] as const),
  ...(['unit above', 'manager number'] as const),
]

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** A staff list of people who came one by one: what the reader of any list reads. */
export const listOfPeople = (rows: readonly IncomingRow[]): Uint8Array => {
  const nested = rows.some(({ person }) => person.unitAbove !== undefined)
  const lines = rows.map(
    ({ number, person: { firstName, lastName, mail, language, unit, unitAbove, leaderNumber } }) => [
      ...[number, firstName, lastName, mail, language, unit],
      ...(nested ? [unitAbove ?? ''] : []),
      leaderNumber ?? '',
    ],
  )
  const header = HEADER.filter((one) => nested || one !== 'unit above')
  const text = [header, ...lines].map((cells) => cells.map(quoted).join(';')).join('\n')
  return new TextEncoder().encode(`${text}\n`)
}
