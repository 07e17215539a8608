import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone, scopesOf, signedIn } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import { signInLinkSpent } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { ledBy } from '../units/units.queries.ts'
import { askLinkContract, meContract, signInContract } from './accounts.contract.ts'
import { sendSignInLink } from './send-sign-in-link.ts'
import { endSession, spendSignInLink, startSession } from './sessions.queries.ts'
import { newToken, sessionExpiry } from './sign-in.ts'

export const accountsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const https = room.settings.workplaceUrl.startsWith('https:')
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: https,
  } as const

  app.post(
    '/api/sign-in-links',
    {
      config: { ...anyone.config, ...atMostAMinute(600, 'sign-in-links') },
      schema: { body: askLinkContract, response: { 202: z.null() } },
    },
    async (request, reply) => {
      // The work is done after the reply. So neither the words nor the time of the reply tell whether the
      // address is known.
      const { mail } = request.body
      setImmediate(() => {
        sendSignInLink(room, mail).catch(() => request.log.error('a sign-in letter could not be sent'))
      })
      return reply.code(202).send(null)
    },
  )

  app.post(
    '/api/sessions',
    {
      config: { ...anyone.config, ...atMostAMinute(3000, 'sessions') },
      schema: { body: signInContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const forWhom = await spendSignInLink(room.db, request.body.token, room.clock.now())
      if (forWhom === undefined) throw signInLinkSpent()
      const token = newToken(room.random)
      await startSession(room.db, token, forWhom, sessionExpiry(room.clock))
      return reply.setCookie(room.cookieName, token, cookie).code(204).send(null)
    },
  )

  app.delete(
    '/api/sessions',
    { ...signedIn, schema: { response: { 204: z.null() } } },
    async (request, reply) => {
      const token = request.cookies[room.cookieName]
      if (token !== undefined) await endSession(room.db, token)
      return reply.clearCookie(room.cookieName, cookie).code(204).send(null)
    },
  )

  app.get('/api/me', { ...signedIn, schema: { response: { 200: meContract } } }, async (request) => {
    const { account, roles, isEmployee } = accountOf(request)
    const units = await ledBy(room.db, account)
    return { account, scopes: scopesOf({ roles }), isEmployee, today: room.clock.today(), units }
  })
}
