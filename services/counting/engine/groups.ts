import { ALL, type Team } from './read-teams.ts'
import type { ScoredWave } from './score-wave.ts'

/** Respondents that a row of a table is about. */
export interface Group {
  readonly team: string
  readonly invited: number
  /** Places of its respondents in the columns of the wave. */
  readonly places: readonly number[]
}

/** What stands at those places of a column. */
export const takeAt = <T>(column: readonly T[], places: readonly number[]): readonly T[] =>
  places.map((place) => column[place] as T)

/** Every team, those without answers too. */
const teamGroups = ({ responses }: ScoredWave, teams: readonly Team[]): readonly Group[] => {
  const places = new Map<string, number[]>(teams.map(({ team }) => [team, []]))
  responses.forEach(({ team }, place) => {
    places.get(team)?.push(place)
  })
  return teams.map(({ team, invited }) => ({ team, invited, places: places.get(team) ?? [] }))
}

/** The teams, and all of them together. */
export const groupsOf = (wave: ScoredWave, teams: readonly Team[]): readonly Group[] => [
  ...teamGroups(wave, teams),
  {
    team: ALL,
    invited: teams.reduce((sum, { invited }) => sum + invited, 0),
    places: wave.responses.map((_, place) => place),
  },
]
