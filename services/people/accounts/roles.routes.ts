import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, overseers } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { giveRoleTo, takeRoleFrom } from './give-role.ts'
import { giveRoleContract, roleParams, rolesContract } from './roles.contract.ts'
import { readRoles } from './roles.queries.ts'

/** Who is HR, who oversees, who reads comments first: HR gives and takes; who oversees reads along. */
export const rolesRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/roles', { ...overseers, schema: { response: { 200: rolesContract } } }, async () => [
    ...(await readRoles(room.db)),
  ])

  app.post(
    '/api/roles',
    { ...hrOnly, schema: { body: giveRoleContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await giveRoleTo(room, request.body.mail, request.body.role, accountOf(request))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/roles/:account/:role',
    { ...hrOnly, schema: { params: roleParams, response: { 204: z.null() } } },
    async (request, reply) => {
      await takeRoleFrom(room, request.params.account, request.params.role, accountOf(request))
      return reply.code(204).send(null)
    },
  )
}
