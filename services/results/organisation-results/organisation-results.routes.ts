import { personOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { hrOnly } from '../../scopes.ts'
import { gatherUnits } from '../result-rows.ts'
import { countReportContract, unitResultsContract, waveParams } from '../results.contract.ts'
import { countReport, organisationResults, type ResultsRoom } from '../results.queries.ts'

/** For HR: the tree, and what became of the ballots. */
export const organisationResultsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results/:wave/organisation',
    {
      ...hrOnly,
      schema: { params: waveParams, response: { 200: unitResultsContract } },
    },
    async (request) => {
      const { account } = personOf(request)
      const units = gatherUnits(await organisationResults(room.db, account, request.params.wave))
      if (units.length === 0) throw new Problem(404, 'not-published')
      return units
    },
  )

  app.get(
    '/api/results/:wave/count-report',
    {
      ...hrOnly,
      schema: { params: waveParams, response: { 200: countReportContract } },
    },
    async (request) => {
      const report = await countReport(room.db, personOf(request).account, request.params.wave)
      if (report === undefined) throw new Problem(404, 'not-published')
      return countReportContract.parse(report)
    },
  )
}
