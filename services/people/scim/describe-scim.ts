import { enterpriseDefinition, userDefinition } from './listed-user.ts'
import { ENTERPRISE, USER } from './urns.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'
const no = { supported: false }

/** Says what the service does and what a user has. Everything in it is the same for everybody. */
export const describeService = (base: string) => ({
  config: {
    schemas: [`${CORE}:ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: 200 },
    changePassword: no,
    sort: no,
    etag: no,
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'A token that the operator makes with `ooghoogte scim token`.',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  },
  types: [
    {
      schemas: [`${CORE}:ResourceType`],
      id: 'User',
      name: 'User',
      endpoint: '/Users',
      description: 'Somebody on the staff list',
      schema: USER,
      schemaExtensions: [{ schema: ENTERPRISE, required: true }],
      meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
    },
  ],
  // As plain JSON: the library's own objects turn into it only when they are written.
  schemas: [userDefinition, enterpriseDefinition].map(
    (definition) =>
      JSON.parse(JSON.stringify(definition.describe(`${base}/Schemas`))) as {
        readonly id: string
        readonly schemas: string[]
      },
  ),
})
