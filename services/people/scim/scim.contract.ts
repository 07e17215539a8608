import { z } from 'zod'
import { ENTERPRISE } from './urns.ts'

/** Read by our own rules, so that a refusal says what a provider can do about it. */
export const bodyContract = z.record(z.string(), z.unknown())
export const userParams = z.object({ user: z.string().max(300) })
export const listQuery = z.object({
  filter: z.string().optional(),
  startIndex: z.string().optional(),
  count: z.string().optional(),
})

export const userContract = z.object({
  schemas: z.array(z.string()),
  id: z.uuid(),
  externalId: z.string().optional(),
  userName: z.string(),
  active: z.boolean(),
  name: z.object({ givenName: z.string().optional(), familyName: z.string().optional() }).optional(),
  displayName: z.string().optional(),
  preferredLanguage: z.string().optional(),
  locale: z.string().optional(),
  emails: z.array(z.object({ value: z.string(), type: z.string(), primary: z.boolean() })).optional(),
  [ENTERPRISE]: z.object({
    employeeNumber: z.string(),
    organization: z.string().optional(),
    division: z.string().optional(),
    department: z.string().optional(),
    manager: z.object({ value: z.string() }).optional(),
  }),
  meta: z.object({ resourceType: z.literal('User'), location: z.string() }),
})

const list = <Resource extends z.ZodType>(resource: Resource) =>
  z.object({
    schemas: z.array(z.string()),
    totalResults: z.int(),
    startIndex: z.int(),
    itemsPerPage: z.int(),
    Resources: z.array(resource),
  })
export const userListContract = list(userContract)
/** What describes this service holds nothing of anybody. */
export const descriptionContract = z.looseObject({ schemas: z.array(z.string()) })
export const descriptionListContract = list(descriptionContract)
export const schemaParams = z.object({ schema: z.string().max(300) })
