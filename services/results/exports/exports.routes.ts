import { z } from 'zod'
import { personOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { hrOnly } from '../../scopes.ts'
import { describeTree } from '../describe-units.ts'
import { waveParams } from '../results.contract.ts'
import { organisationResults, type ResultsRoom } from '../results.queries.ts'
import { figuresCsv } from './figures-csv.ts'
import { FILE_FORMATS } from './file-formats.ts'

const fileQuery = z.object({ format: z.enum(FILE_FORMATS).default('spreadsheet-point') })

/** For HR: the tree of figures as a file, with nothing that the screen withholds. */
export const exportsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results/:wave/figures.csv',
    {
      ...hrOnly,
      schema: { params: waveParams, querystring: fileQuery, response: { 200: z.string() } },
    },
    async (request, reply) => {
      const { wave } = request.params
      const rows = await organisationResults(room.db, personOf(request).account, wave)
      if (rows.length === 0) throw new Problem(404, 'not-published')
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="figures-${wave}.csv"`)
        .send(figuresCsv(describeTree(rows), request.query.format))
    },
  )
}
