import { Refused } from '../../plumbing/refused.ts'
import { readCsv } from './csv-records.ts'

export interface Team {
  readonly team: string
  readonly invited: number
}

/** What every table calls all teams together. */
export const ALL = 'ALL'

/**
 * The teams, in the order in which every table lists them.
 *
 * @throws Refused naming file, line and column
 */
export const readTeams = (text: string, file: string): readonly Team[] => {
  const { records } = readCsv(text, file, ['team', 'invited'])
  const seen = new Set<string>()
  return records.map(({ line, cell }) => {
    const team = cell('team')
    const invited = cell('invited')
    if (team === '') throw new Refused(`${file}, line ${line}, column team: empty`)
    if (team === ALL) throw new Refused(`${file}, line ${line}, column team: ${ALL} means all teams together`)
    if (seen.has(team)) throw new Refused(`${file}, line ${line}, column team: ${team} stands twice`)
    if (!/^\d+$/.test(invited)) {
      throw new Refused(`${file}, line ${line}, column invited: ${invited || 'empty'} is no whole number`)
    }
    seen.add(team)
    return { team, invited: Number(invited) }
  })
}
