import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, signedIn } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { helpersContract, nameHelpersContract } from './helpers.contract.ts'
import { readHelpers } from './helpers.queries.ts'
import { nameHelpers } from './name-helpers.ts'

/** Whom a conversation may be referred to. Who looks one up is not kept. */
export const helpersRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/helpers', { ...signedIn, schema: { response: { 200: helpersContract } } }, () =>
    readHelpers(room.db),
  )

  app.put(
    '/api/helpers',
    { ...hrOnly, schema: { body: nameHelpersContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await nameHelpers(room, request.body)
      return reply.code(204).send(null)
    },
  )
}
