import fastifyHelmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { BeforeRoutes } from './plumbing/before-routes.ts'
import type { Bounds } from './plumbing/bounds.ts'
import { requestMalformed } from './plumbing/plumbing.problems.ts'
import { originNotAllowed, tooManyRequests } from './servers.problems.ts'

export interface StrictWebOptions {
  /** Origins that a page of this server may talk to besides its own. */
  readonly connectTo: readonly string[]
  /** Hashes of the scripts that stand in the pages themselves; no other script but a file of ours runs. */
  readonly inlineScripts: readonly string[]
  /** This server's own origin: from here a browser may send what changes something. */
  readonly own: string
  /** Routes that another origin of ours may post to, and which one. */
  readonly crossing?: { readonly origin: string; readonly routes: readonly string[] }
  readonly https: boolean
  /** What this server says to a request that reaches no route. */
  readonly before: BeforeRoutes
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Headers that let a page load our own files and nothing else. */
const installHeaders = (app: FastifyInstance, options: StrictWebOptions) =>
  app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...options.inlineScripts],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'", ...options.connectTo],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })

/** The same headers as words, for replies that are written before any hook runs. */
const readHeaders = async (options: StrictWebOptions): Promise<Readonly<Record<string, string>>> => {
  const bare = Fastify()
  await installHeaders(bare, options)
  let headers: Readonly<Record<string, unknown>> = {}
  bare.get('/', async (_request, reply) => {
    headers = reply.getHeaders()
    return ''
  })
  await bare.inject('/')
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/**
 * Cross-site request forgery: the session cookie is SameSite=Strict, and besides, whoever changes
 * something must come from an origin we know. A browser always says so; a command-line client has no
 * cookie to steal, so a request without `Origin` and `Sec-Fetch-Site` passes.
 */
const refuseForgedOrigins = (app: FastifyInstance, options: StrictWebOptions): void => {
  app.addHook('onRequest', async (request) => {
    if (!UNSAFE.has(request.method)) return
    const { origin } = request.headers
    const site = request.headers['sec-fetch-site']
    const crosses = options.crossing?.routes.includes(request.routeOptions.url ?? '') === true
    const known =
      origin === undefined
        ? site === undefined || site === 'same-origin'
        : origin === options.own || (crosses && origin === options.crossing?.origin)
    if (!known) throw originNotAllowed()
  })
}

interface Bound {
  readonly name: string
  readonly most: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How often this route may be asked in a minute, by everybody and at all processes together. */
    bound?: Bound
  }
}

/**
 * A bound on one route, counted in the database for everybody together: counting per address would mean keeping
 * addresses. A route without one is bounded by nothing but its body and the connections of its server. A bound
 * of each process for itself doubled with a second process, and one that is high enough not to hinder a whole
 * organisation is reached by nobody but a flood, which then keeps out everybody else.
 */
export const atMostAMinute = (most: number, name: string) => ({ bound: { name, most } }) as const

/** @throws Problem 429 when the bound of this minute is used up */
export const takeOne = async (bounds: Bounds, { name, most }: Bound): Promise<void> => {
  if (!(await bounds.take(name, most))) throw tooManyRequests()
}

/** Holds the routes to the bounds that they name. */
export const installBounds = (app: FastifyInstance, bounds: Bounds): void => {
  app.addHook('onRequest', async (request) => {
    const { bound } = request.routeOptions.config
    if (bound !== undefined) await takeOne(bounds, bound)
  })
}

/**
 * A bound on some requests of several routes together: what can be guessed in two places is guessed half as
 * often in each.
 */
export const atMostAMinuteTogether = (
  app: FastifyInstance,
  bounds: Bounds,
  bound: Bound,
  counts: (request: FastifyRequest) => boolean,
): void => {
  app.addHook('preHandler', async (request) => {
    if (counts(request)) await takeOne(bounds, bound)
  })
}

export const installStrictWeb = async (app: FastifyInstance, options: StrictWebOptions): Promise<void> => {
  await installHeaders(app, options)
  options.before.watch(app, await readHeaders(options), () => requestMalformed())
  refuseForgedOrigins(app, options)
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
