import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, moderators } from '../../scopes.ts'
import { waveParams } from '../results.contract.ts'
import type { ResultsRoom } from '../results.queries.ts'
import {
  commentParams,
  commentsToReadContract,
  shownCommentsContract,
  verdictContract,
} from './comments.contract.ts'
import { commentsToRead, judgeComment, organisationComments } from './comments.queries.ts'

/**
 * Comments. A moderator reads them without their unit and releases all of them together. Then those whom they
 * are for read them.
 */
export const commentsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results/:wave/comments-to-read',
    { ...moderators, schema: { params: waveParams, response: { 200: commentsToReadContract } } },
    async (request) => {
      const rows = await commentsToRead(room.db, accountOf(request).account, request.params.wave)
      return commentsToReadContract.parse(rows)
    },
  )

  app.put(
    '/api/comments/:comment',
    { ...moderators, schema: { params: commentParams, body: verdictContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await judgeComment(room.db, accountOf(request).account, request.params.comment, request.body.verdict)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/results/:wave/comments',
    { ...hrOnly, schema: { params: waveParams, response: { 200: shownCommentsContract } } },
    async (request) => [
      ...(await organisationComments(room.db, accountOf(request).account, request.params.wave)),
    ],
  )
}
