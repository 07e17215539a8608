import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { provisioning } from '../../scopes.ts'
import { pushRefused } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { describeService } from './describe-scim.ts'
import { descriptionContract, descriptionListContract, schemaParams, userParams } from './scim.contract.ts'
import { LIST } from './urns.ts'

const listOf = <Resource>(resources: readonly Resource[]) => ({
  schemas: [LIST],
  totalResults: resources.length,
  startIndex: 1,
  itemsPerPage: resources.length,
  Resources: [...resources],
})

/** What this service can do, as RFC 7643, 5 to 7, has it. Groups are none of that. */
export const discoveryRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const { config, types, schemas } = describeService(`${room.settings.workplaceUrl}/scim/v2`)
  const one = { ...provisioning, schema: { hide: true, response: { 200: descriptionContract } } } as const
  const several = {
    ...provisioning,
    schema: { hide: true, response: { 200: descriptionListContract } },
  } as const

  app.get('/ServiceProviderConfig', one, async () => config)
  app.get('/ResourceTypes', several, async () => listOf(types))
  app.get('/ResourceTypes/User', one, async () => types[0] ?? config)
  app.get('/Schemas', several, async () => listOf(schemas))
  app.get(
    '/Schemas/:schema',
    { ...one, schema: { ...one.schema, params: schemaParams } },
    async ({ params }) => {
      const schema = schemas.find(({ id }) => id.toLowerCase() === params.schema.toLowerCase())
      if (schema === undefined) throw pushRefused('endpoint-unknown')
      return schema
    },
  )

  // A provider that is set to groups too asks first whether there are any.
  app.get('/Groups', several, async () => listOf([]))
  app.get('/Groups/:user', { ...one, schema: { ...one.schema, params: userParams } }, async () => {
    throw pushRefused('endpoint-unknown')
  })
  app.post('/Groups', one, async () => {
    throw pushRefused('groups-not-kept')
  })
}
