import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SignedInPerson } from './scopes.ts'
import { hrOnlyHere, notAllowed, signInNeeded } from './servers.problems.ts'

export interface DenyByDefaultOptions {
  /** Whose session this cookie is, or undefined. Asked on every request, so a revoked one ends at once. */
  readonly personOf: (sessionToken: string) => Promise<SignedInPerson | undefined>
  readonly cookieName: string
}

const personBehind = async (
  request: FastifyRequest,
  options: DenyByDefaultOptions,
): Promise<SignedInPerson> => {
  const token = request.cookies[options.cookieName]
  const person = token === undefined ? undefined : await options.personOf(token)
  if (person === undefined) throw signInNeeded()
  return person
}

/** Nobody has signed in for these routes, and none of them takes more than an address or a ticket's request. */
const MOST_FROM_ANYONE = 4 * 1024

/** Every route names its scope, or the server does not start. */
export const denyByDefault = (app: FastifyInstance, options: DenyByDefaultOptions): void => {
  app.decorateRequest('person', null)
  app.addHook('onRoute', (route) => {
    // A HEAD route that Fastify adds to a GET shares its config.
    if (route.config?.scope === undefined)
      throw new Error(`route ${route.method} ${route.url} names no scope`)
    if (route.config.scope === 'anyone') route.bodyLimit ??= MOST_FROM_ANYONE
  })
  app.addHook('onRequest', async (request) => {
    const scope = request.routeOptions.config.scope
    if (request.is404 || scope === 'anyone') return
    if (scope === undefined) throw notAllowed()
    request.person = await personBehind(request, options)
    if (scope === 'hr-only' && !request.person.isHr) throw hrOnlyHere()
  })
}

/** The person of a request whose scope is not `anyone`. */
export const personOf = (request: FastifyRequest): SignedInPerson => {
  if (request.person === null) throw signInNeeded()
  return request.person
}
