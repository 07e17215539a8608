import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { PeopleRoom } from '../people-room.ts'
import { discoveryRoutes } from './discovery.routes.ts'
import { speakScim } from './scim-replies.plugin.ts'
import { usersRoutes } from './users.routes.ts'

/** SCIM 2.0 under an address of its own: nothing else of the server speaks it, and it opens nothing else. */
export const scimRoutes = (app: FastifyInstance, room: PeopleRoom): void => {
  speakScim(app)
  const contracted = app.withTypeProvider<ZodTypeProvider>()
  usersRoutes(contracted, room)
  discoveryRoutes(contracted, room)
}
