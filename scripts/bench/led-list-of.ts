const PEOPLE_A_TEAM = 10
const TEAMS_A_DEPARTMENT = 12

interface Line {
  readonly at: number
  readonly team: number
}

const departmentOf = (team: number): number => Math.floor(team / TEAMS_A_DEPARTMENT)
const mailOf = (at: number): string => `p${at}@bench.example`

/** Somebody of a team, led by its first; who leads a team is led by the leader of the department's first team. */
const lineOf = ({ at, team }: Line, teamName: (team: number) => string): string => {
  const lead = team * PEOPLE_A_TEAM
  const departmentLead = departmentOf(team) * TEAMS_A_DEPARTMENT * PEOPLE_A_TEAM
  const above = at === lead ? departmentLead : lead
  const leader = above === at ? (at === 0 ? '' : mailOf(0)) : mailOf(above)
  return `${at};Voor${at};Achter${at};${mailOf(at)};nl;Huis/Afdeling ${departmentOf(team)}/${teamName(team)};${leader}\n`
}

const HEAD = 'personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid;e-mail leidinggevende\n'
const linesOf = (people: number): readonly Line[] =>
  Array.from({ length: people }, (_, at) => ({ at, team: Math.floor(at / PEOPLE_A_TEAM) }))

/** A staff list of so many people in teams of ten and departments of twelve teams, each with a leader, as a file. */
export const ledListOf = (people: number): Buffer =>
  Buffer.from(
    HEAD +
      linesOf(people)
        .map((line) => lineOf(line, (team) => `Team ${team}`))
        .join(''),
  )

/** The same a month later: of a hundred people one left, one is new and four moved, and one team in fifty has a new name. */
export const changedListOf = (people: number): Buffer => {
  const teams = Math.ceil(people / PEOPLE_A_TEAM)
  const named = (team: number) => (team % 50 === 7 ? `Ploeg ${team}` : `Team ${team}`)
  const stayed = linesOf(people)
    .filter(({ at }) => at % 100 !== 55)
    .map((line) => (line.at % 25 === 3 ? { ...line, team: (line.team + 1) % teams } : line))
  const joined = Array.from({ length: Math.floor(people / 100) }, (_, nth) => ({
    at: people + nth,
    team: (nth * 3) % teams,
  }))
  return Buffer.from(HEAD + [...stayed, ...joined].map((line) => lineOf(line, named)).join(''))
}
