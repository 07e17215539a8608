import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { signedIn } from '../../scopes.ts'
import { noSession } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { ownSessionsContract, sessionParams } from './accounts.contract.ts'
import { endOtherSessions, endOwnSession, ownSessions } from './own-sessions.queries.ts'
import { sessionStart } from './sign-in.ts'

/** Where one is signed in, and to end that: a phone that was lost, a screen that was left open. */
export const ownSessionsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const tokenOf = (request: FastifyRequest): string => request.cookies[room.cookieName] ?? ''

  app.get(
    '/api/own-sessions',
    { ...signedIn, schema: { response: { 200: ownSessionsContract } } },
    async (request) => {
      const { account } = accountOf(request)
      const sessions = await ownSessions(room.db, account, tokenOf(request), room.clock.now())
      return sessions.map(({ handle, endsAt, here }) => ({
        handle,
        here,
        since: sessionStart(endsAt).toISOString(),
      }))
    },
  )

  app.delete(
    '/api/own-sessions',
    { ...signedIn, schema: { response: { 204: z.null() } } },
    async (request, reply) => {
      await endOtherSessions(room.db, accountOf(request).account, tokenOf(request))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/own-sessions/:session',
    { ...signedIn, schema: { params: sessionParams, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await endOwnSession(room.db, accountOf(request).account, request.params.session)))
        throw noSession()
      return reply.code(204).send(null)
    },
  )
}
