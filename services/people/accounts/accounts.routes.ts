import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { scopesOf, signedIn } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { ledBy } from '../units/units.queries.ts'
import { meContract } from './accounts.contract.ts'
import { endSession } from './sessions.queries.ts'
import { ownCookie } from './way-in.plugin.ts'

/** Who is signed in, and the way out. */
export const accountsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.delete(
    '/api/sessions',
    { ...signedIn, schema: { response: { 204: z.null() } } },
    async (request, reply) => {
      const token = request.cookies[room.cookieName]
      if (token !== undefined) await endSession(room.db, token)
      return reply.clearCookie(room.cookieName, ownCookie(room)).code(204).send(null)
    },
  )

  app.get('/api/me', { ...signedIn, schema: { response: { 200: meContract } } }, async (request) => {
    const { account, roles, isEmployee } = accountOf(request)
    const units = await ledBy(room.db, account, room.clock.today())
    return { account, scopes: scopesOf({ roles }), isEmployee, today: room.clock.today(), units }
  })
}
