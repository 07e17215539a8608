import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { provisioning } from '../../scopes.ts'
import { pushRefused } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { assignmentsOf } from './assignments.ts'
import { isId, readFilter, readPaging } from './find-people.ts'
import { personOf, userOf } from './listed-user.ts'
import { patchPerson } from './patch-user.ts'
import type { PushedPerson, StoredPerson } from './pushed-person.ts'
import { bodyContract, listQuery, userContract, userListContract, userParams } from './scim.contract.ts'
import { findPerson, listPeople } from './scim-people.queries.ts'
import { resourceOf } from './show-user.ts'
import { LIST, USER } from './urns.ts'
import { createPerson, deletePerson, rewritePerson } from './write-people.ts'

type Body = Readonly<Record<string, unknown>>

/** @throws Problem for a resource that is no user */
const readUser = (body: Body, active: boolean): PushedPerson => {
  if (!Array.isArray(body.schemas) || !body.schemas.includes(USER)) throw pushRefused('schema-wrong')
  return personOf(userOf(assignmentsOf(body)), active)
}

/** The users of SCIM 2.0 (RFC 7644), for the identity provider of the organisation. */
export const usersRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const locationOf = (id: string) => `${room.settings.workplaceUrl}/scim/v2/Users/${id}`
  const shown = (person: StoredPerson) => ({
    ...resourceOf(person),
    meta: { resourceType: 'User' as const, location: locationOf(person.id) },
  })
  const known = (id: string): string => {
    if (!isId(id)) throw pushRefused('user-unknown')
    return id
  }
  const one = { params: userParams, hide: true, response: { 200: userContract } } as const

  app.get(
    '/Users',
    {
      ...provisioning,
      schema: { querystring: listQuery, hide: true, response: { 200: userListContract } },
    },
    async ({ query }) => {
      const { startIndex, count } = readPaging(query.startIndex, query.count)
      const found = query.filter === undefined ? undefined : readFilter(query.filter)
      const nobody = query.filter !== undefined && found === undefined
      const { total, people } = nobody
        ? { total: 0, people: [] }
        : await listPeople(room.db, found, startIndex - 1, count)
      return {
        schemas: [LIST],
        totalResults: total,
        startIndex,
        itemsPerPage: people.length,
        Resources: people.map(shown),
      }
    },
  )

  app.get('/Users/:user', { ...provisioning, schema: one }, async ({ params }) => {
    const person = await findPerson(room.db, known(params.user))
    if (person === undefined) throw pushRefused('user-unknown')
    return shown(person)
  })

  app.post(
    '/Users',
    {
      ...provisioning,
      schema: { body: bodyContract, hide: true, response: { 201: userContract } },
    },
    async ({ body }, reply) => {
      const person = await createPerson(room, readUser(body, true))
      return reply.code(201).header('location', locationOf(person.id)).send(shown(person))
    },
  )

  app.put('/Users/:user', { ...provisioning, schema: { ...one, body: bodyContract } }, async (request) => {
    const { params, body } = request
    // What is left out is taken away; but whoever leaves out whether somebody works here has not said that they left.
    return shown(await rewritePerson(room, known(params.user), ({ active }) => readUser(body, active)))
  })

  app.patch('/Users/:user', { ...provisioning, schema: { ...one, body: bodyContract } }, async (request) => {
    const { params, body } = request
    return shown(await rewritePerson(room, known(params.user), (stored) => patchPerson(stored, body)))
  })

  app.delete(
    '/Users/:user',
    { ...provisioning, schema: { params: userParams, hide: true, response: { 204: z.null() } } },
    async ({ params }, reply) => {
      await deletePerson(room, known(params.user))
      return reply.code(204).send(null)
    },
  )
}
