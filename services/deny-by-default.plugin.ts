import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from './plumbing/problem.ts'
import type { SignedInPerson } from './scopes.ts'

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
  if (person === undefined) throw new Problem(401, 'sign-in-needed')
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
    if (scope === undefined) throw new Problem(403, 'not-allowed')
    request.person = await personBehind(request, options)
    if (scope === 'hr-only' && !request.person.isHr) throw new Problem(403, 'hr-only')
  })
}

/** The person of a request whose scope is not `anyone`. */
export const personOf = (request: FastifyRequest): SignedInPerson => {
  if (request.person === null) throw new Problem(401, 'sign-in-needed')
  return request.person
}
