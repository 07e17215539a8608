import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import { waveParams } from '../results.contract.ts'
import type { ResultsRoom } from '../results.queries.ts'
import { release } from './comments.queries.ts'

const releaseContract = z.object({
  part: z.enum(['comments', 'broken-promises']),
  /** How many comments the screen showed as shown and as hidden. They are released only if that is still true. */
  comments: z.object({ shown: z.int(), hidden: z.int() }).optional(),
})

/** HR lets leaders see all comments together, or figures of breach and violation. */
export const releasesRoutes = (app: ContractedApp, { db }: ResultsRoom): void => {
  app.post(
    '/api/results/:wave/releases',
    { ...hrOnly, schema: { params: waveParams, body: releaseContract, response: { 204: z.null() } } },
    async (request, reply) => {
      const { part, comments } = request.body
      await release(db, accountOf(request).account, request.params.wave, part, comments)
      return reply.code(204).send(null)
    },
  )
}
