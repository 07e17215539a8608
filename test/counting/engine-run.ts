import { parse } from 'csv-parse/sync'
import { writeCsv } from '../../services/counting/engine/csv-tables.ts'
import { readResponses } from '../../services/counting/engine/read-responses.ts'
import { readTeams } from '../../services/counting/engine/read-teams.ts'
import { scoreTables } from '../../services/counting/engine/score-tables.ts'
import { readScoringInstrument } from '../../services/counting/engine/scoring-instrument.ts'
import { completeInstrument } from '../../services/library/complete-instrument.ts'
import { readMeanings } from '../../services/library/read-meanings.ts'

/** As the command reads them: what our scales are for stands beside the instrument. */
const meanings = await readMeanings()

export type Row = Readonly<Record<string, string>>

/** A CSV text as an analyst's program would read it. */
export const readRows = (text: string): readonly Row[] =>
  parse(text, { columns: true }) as unknown as readonly Row[]

interface SmallScale {
  readonly code: string
  readonly items: readonly string[]
  readonly [more: string]: unknown
}

/** An instrument of nothing but what arithmetic needs. Items that end in `r` are reversed. */
export const smallInstrument = (
  scales: readonly SmallScale[],
  points: readonly number[] = [1, 2, 3, 4, 5],
  more: object = {},
): string => {
  const homes = new Map(scales.flatMap(({ code, items }) => items.map((id) => [id, code] as const)))
  return JSON.stringify({
    response_scale: { values: points.map((value) => ({ value })) },
    scales,
    items: [...homes].map(([id, scale]) => ({ id, scale, reverse: id.endsWith('r') })),
    ...more,
  })
}

/** Every table the engine makes of these texts, through the form in which it is written. */
export const runEngine = (
  instrument: string,
  teams: string,
  responses: string,
  later?: string,
): ReadonlyMap<string, readonly Row[]> => {
  const read = readScoringInstrument(instrument, 'instrument.json', (file) =>
    completeInstrument(file, meanings),
  )
  const known = readTeams(teams, 'teams.csv')
  const first = readResponses(responses, 'responses.csv', read, known)
  const second = later === undefined ? null : readResponses(later, 'responses-2.csv', read, known)
  return new Map(
    [...scoreTables(read, known, first, second)].map(([name, table]) => [name, readRows(writeCsv(table))]),
  )
}
