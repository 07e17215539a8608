import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asksForRole, letsIn, type SignedInAccount } from './scopes.ts'
import { employeesOnlyHere, notAllowed, roleNeeded, signInNeeded } from './servers.problems.ts'

export interface DenyByDefaultOptions {
  /** Whose session this cookie is, or undefined. Asked on every request, so a revoked one ends at once. */
  readonly accountOf: (sessionToken: string) => Promise<SignedInAccount | undefined>
  readonly cookieName: string
  /** Throws, unless this header names the token of the identity provider. */
  readonly refuseStrangers: (authorization: string | undefined) => Promise<void>
}

const accountBehind = async (
  request: FastifyRequest,
  options: DenyByDefaultOptions,
): Promise<SignedInAccount> => {
  const token = request.cookies[options.cookieName]
  const account = token === undefined ? undefined : await options.accountOf(token)
  if (account === undefined) throw signInNeeded()
  return account
}

/** Nobody has signed in for these routes, and none of them takes more than an address or a ticket's request. */
const MOST_FROM_ANYONE = 4 * 1024

/** Every route names its scope, or the server does not start. */
export const denyByDefault = (app: FastifyInstance, options: DenyByDefaultOptions): void => {
  app.decorateRequest('account', null)
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
    if (scope === 'provisioning') return options.refuseStrangers(request.headers.authorization)
    request.account = await accountBehind(request, options)
    if (asksForRole(scope) && !letsIn(scope, request.account)) throw roleNeeded(scope)
    if (scope === 'the-two-of-us' && !request.account.isEmployee) throw employeesOnlyHere()
  })
}

/** The account of a request whose scope is not `anyone`. */
export const accountOf = (request: FastifyRequest): SignedInAccount => {
  if (request.account === null) throw signInNeeded()
  return request.account
}
