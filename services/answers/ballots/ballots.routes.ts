import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone } from '../../scopes.ts'
import type { AnswersRoom } from '../answers-room.ts'
import { acceptBallot } from './accept-ballot.ts'
import { ballotContract } from './ballots.contract.ts'

/** A ballot on the wire is 11,300 characters; a little room for the names of its fields. */
const BODY_LIMIT = 16 * 1024

export const ballotsRoutes = (app: ContractedApp, room: AnswersRoom): void => {
  app.post(
    '/ballots',
    {
      ...anyone,
      bodyLimit: BODY_LIMIT,
      schema: { consumes: ['text/plain'], body: ballotContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { wave: fingerprint, ...ballot } = request.body
      await acceptBallot(room, { fingerprint, ...ballot })
      return reply.code(204).send(null)
    },
  )
}
