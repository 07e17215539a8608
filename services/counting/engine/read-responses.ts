import { Refused } from '../../plumbing/refused.ts'
import { type CsvFile, type CsvRecord, readCsv } from './csv-records.ts'
import type { Team } from './read-teams.ts'
import type { PickQuestion, ScoringInstrument } from './scoring-instrument.ts'

/** Does not apply, and rather not say, as they are stored. An empty cell is a question skipped. */
export const DOES_NOT_APPLY = -1
export const RATHER_NOT_SAY = -2

export interface Response {
  readonly respondent: string
  readonly team: string
  /** In the order of the instrument's items: a point of the scale, a missing code, or null for skipped. */
  readonly answers: readonly (number | null)[]
  readonly picks: readonly string[]
}

const where = (file: string, { line }: CsvRecord, column: string) => `${file}, line ${line}, column ${column}`

const answerReader = ({ file }: CsvFile, { points }: ScoringInstrument) => {
  const allowed = new Set([...points.all, DOES_NOT_APPLY, RATHER_NOT_SAY])
  const scale = [...points.all].toSorted((a, b) => a - b).join(', ')
  return (record: CsvRecord, item: string): number | null => {
    const cell = record.cell(item)
    if (cell === '') return null
    const value = /^-?\d+$/.test(cell) ? Number(cell) : Number.NaN
    if (!allowed.has(value)) {
      throw new Refused(`${where(file, record, item)}: ${cell} is off the scale (${scale}; -1, -2 or empty)`)
    }
    return value
  }
}

const picksOf = ({ file }: CsvFile, record: CsvRecord, { id, options }: PickQuestion): readonly string[] => {
  const picks = record
    .cell(id)
    .split('|')
    .map((pick) => pick.trim())
    .filter((pick) => pick !== '')
  const unknown = picks.find((pick) => options.every(({ code }) => code !== pick))
  if (unknown !== undefined) throw new Refused(`${where(file, record, id)}: there is no option ${unknown}`)
  return picks
}

/**
 * The answers of one wave. Columns we do not know are left alone; a file without the pick question is
 * read as one where nobody picked.
 *
 * @throws Refused naming file, line and column
 */
export const readResponses = (
  text: string,
  file: string,
  instrument: ScoringInstrument,
  teams: readonly Team[],
): readonly Response[] => {
  const csv = readCsv(text, file, ['respondent', 'team', ...instrument.items.map(({ id }) => id)])
  const known = new Set(teams.map(({ team }) => team))
  const readAnswer = answerReader(csv, instrument)
  const seen = new Set<string>()
  return csv.records.map((record) => {
    const respondent = record.cell('respondent')
    const team = record.cell('team')
    if (seen.has(respondent)) {
      throw new Refused(`${where(file, record, 'respondent')}: ${respondent || 'empty'} stands twice`)
    }
    if (!known.has(team))
      throw new Refused(`${where(file, record, 'team')}: unknown team ${team || '(empty)'}`)
    seen.add(respondent)
    return {
      respondent,
      team,
      answers: instrument.items.map(({ id }) => readAnswer(record, id)),
      picks: instrument.pick === null ? [] : picksOf(csv, record, instrument.pick),
    }
  })
}
