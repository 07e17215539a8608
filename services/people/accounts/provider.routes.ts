import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { anyone } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import { pathTo } from '../../workplace-pages.ts'
import type { PeopleRoom } from '../people-room.ts'
import { providerVisitContract } from './accounts.contract.ts'
import { isToken, newToken } from './sign-in.ts'
import { beginVisit, signInByProvider, VISIT_MINUTES } from './sign-in-by-provider.ts'
import { letIn, ownCookie } from './way-in.plugin.ts'

/** Where a provider sends somebody back to. It is registered there. */
export const RETURN_PATH = '/api/provider-visits/return'

/** In by the organisation's own sign-in. */
export const providerRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const name = `${room.cookieName}-visit`
  // To come back is to come from another site, and a strict cookie would stay behind.
  const cookie = { ...ownCookie(room), sameSite: 'lax' } as const
  const visitIn = (request: FastifyRequest): string | undefined => {
    const kept = request.cookies[name]
    return isToken(kept) ? kept : undefined
  }

  app.post(
    '/api/provider-visits',
    {
      config: { ...anyone.config, ...atMostAMinute(1200, 'provider-visits') },
      schema: { response: { 200: providerVisitContract } },
    },
    async (_request, reply) => {
      const kept = newToken(room.random)
      const address = await beginVisit(room, kept)
      reply.setCookie(name, kept, { ...cookie, maxAge: VISIT_MINUTES * 60 })
      return { address }
    },
  )

  app.get(
    RETURN_PATH,
    {
      config: { ...anyone.config, ...atMostAMinute(1200, 'provider-returns') },
      schema: { response: { 303: z.null() } },
    },
    async (request, reply) => {
      reply.clearCookie(name, cookie).code(303)
      const query = /\?.*$/s.exec(request.url)?.[0] ?? ''
      try {
        await letIn(room, request, reply, await signInByProvider(room, visitIn(request), query))
        return reply.header('location', `${pathTo('sign-in')}?back`).send(null)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        return reply.header('location', `${pathTo('sign-in')}?refused=${error.code}`).send(null)
      }
    },
  )
}
