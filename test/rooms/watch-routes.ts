import { subscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'

export interface KnownRoute {
  readonly method: string
  readonly url: string
  /** `undefined` for a route that names none. */
  readonly scope: string | undefined
}

const routes = new WeakMap<FastifyInstance, KnownRoute[]>()

// Fastify tells of every server it makes, before anybody can add a route to it: so none is missed.
subscribe('fastify.initialization', (message) => {
  const { fastify: app } = message as { fastify: FastifyInstance }
  const known: KnownRoute[] = []
  routes.set(app, known)
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const one of [method].flat()) known.push({ method: one, url, scope: config?.scope })
  })
})

/** Every route of a server that was made after this file was imported. */
export const routesOf = (app: FastifyInstance): readonly KnownRoute[] => routes.get(app) ?? []
