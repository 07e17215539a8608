import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, signedIn } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { contactsContract, nameContactsContract } from './contacts.contract.ts'
import { readContacts } from './contacts.queries.ts'
import { nameContacts } from './name-contacts.ts'

/** Whom a conversation may be referred to. Who looks one up is not kept. */
export const contactsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/contacts', { ...signedIn, schema: { response: { 200: contactsContract } } }, () =>
    readContacts(room.db),
  )

  app.put(
    '/api/contacts',
    { ...hrOnly, schema: { body: nameContactsContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await nameContacts(room, request.body, accountOf(request))
      return reply.code(204).send(null)
    },
  )
}
