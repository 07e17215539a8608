import { Readable } from 'node:stream'
import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import { waveParams } from '../results.contract.ts'
import type { ResultsRoom } from '../results.queries.ts'
import { FILE_FORMATS } from './file-formats.ts'
import { readFiguresFile } from './read-figures-file.ts'

const fileQuery = z.object({ format: z.enum(FILE_FORMATS).default('spreadsheet-point') })

/** For HR: the tree of figures as a file. What the screen withholds is not in it. */
export const exportsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results/:wave/figures.csv',
    {
      ...hrOnly,
      schema: { params: waveParams, querystring: fileQuery, response: { 200: z.string() } },
    },
    async (request, reply) => {
      const { wave } = request.params
      const parts = await readFiguresFile(room.db, accountOf(request).account, wave, request.query.format)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="figures-${wave}.csv"`)
        .send(Readable.from(parts) as unknown as string)
    },
  )
}
