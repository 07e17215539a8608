import { answered, api, type Instrument, Refusal, type TeamReport, type Unit } from '../../api.ts'

type OwnUnit = Pick<Unit, 'unit' | 'name'>

/** What one team answered together in the last wave that was published. */
export interface TeamTopics {
  readonly report: TeamReport
  readonly instrument: Instrument
}

/** A unit that somebody leads since later has no figures for them: that is no reason to show nothing else. */
const withoutRefusal = <Data>(asked: Promise<Data>): Promise<Data | undefined> =>
  asked.catch((error: unknown) => {
    if (error instanceof Refusal && ['not-your-unit', 'not-published'].includes(error.code)) return undefined
    throw error
  })

/** Of the teams that somebody leads those with signals, and the guides that were written for them. */
export const loadTeamTopics = async (units: readonly OwnUnit[]) => {
  const [last] = units.length === 0 ? [] : await answered(api.GET('/api/results'))
  const guidesOf = (instrument: string) =>
    answered(api.GET('/api/guides', { params: { query: { instrument } } }))
  if (last === undefined) return { teams: [], guides: await guidesOf('current') }
  const { wave, instrument: name } = last
  const [guides, instrument, ...reports] = await Promise.all([
    guidesOf(name),
    answered(api.GET('/api/instruments/{name}', { params: { path: { name } } })),
    ...units.map(({ unit }) =>
      withoutRefusal(
        answered(api.GET('/api/results/{wave}/units/{unit}', { params: { path: { wave, unit } } })),
      ),
    ),
  ])
  const teams: TeamTopics[] = reports.flatMap((report) =>
    report === undefined || report.own.withheld !== null ? [] : [{ report, instrument }],
  )
  return { teams, guides }
}
