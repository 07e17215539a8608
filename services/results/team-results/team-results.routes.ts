import { z } from 'zod'
import { personOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { ownTeam, signedIn } from '../../scopes.ts'
import { gatherUnits } from '../result-rows.ts'
import { publicationContract, unitParams, unitResultsContract } from '../results.contract.ts'
import { listPublications, type ResultsRoom, teamResults } from '../results.queries.ts'

/** For who led the unit when the wave opened: the own unit, and its nearest published ancestor. */
export const teamResultsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results',
    {
      ...signedIn,
      schema: { response: { 200: z.array(publicationContract) } },
    },
    async (request) => {
      const rows = await listPublications(room.db, personOf(request).account)
      return rows.map((row) => ({
        wave: row.wave,
        instrument: row.instrument,
        form: row.form,
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        publishedOn: row.published_on,
      }))
    },
  )

  app.get(
    '/api/results/:wave/units/:unit',
    {
      ...ownTeam,
      schema: { params: unitParams, response: { 200: unitResultsContract } },
    },
    async (request) => {
      const { wave, unit } = request.params
      const units = gatherUnits(await teamResults(room.db, personOf(request).account, unit, wave))
      if (units.length === 0) throw new Problem(404, 'not-published')
      return units
    },
  )
}
