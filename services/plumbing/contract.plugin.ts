import type { IncomingMessage, ServerResponse } from 'node:http'
import fastifySwagger from '@fastify/swagger'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { plainText } from '../plain-text/plain-text.ts'
import { requestMalformed } from './plumbing.problems.ts'

/** A Fastify whose routes take and give what their zod contracts name, and drop every other key. */
export type ContractedApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/**
 * Makes every text in a request's JSON plain, in place, before its contract checks it. So no contract can
 * forget it. It uses a stack of its own, because a body can be nested deeper than function calls.
 */
const makePlain = (body: unknown): void => {
  const todo: unknown[] = [body]
  while (todo.length > 0) {
    const at = todo.pop()
    if (typeof at !== 'object' || at === null || ArrayBuffer.isView(at)) continue
    for (const [key, value] of Object.entries(at)) {
      if (typeof value === 'string') (at as Record<string, unknown>)[key] = plainText(value)
      else todo.push(value)
    }
  }
}

/** Contracts for what enters and leaves every route, and the specification made of them. */
export const installContracts = async (
  app: FastifyInstance,
  title: string,
  description: string,
): Promise<ContractedApp> => {
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.addHook('preValidation', async (request) => makePlain(request.body))
  await app.register(fastifySwagger, {
    openapi: { openapi: '3.1.0', info: { title, description, version: '1' } },
    transform: jsonSchemaTransform,
  })
  return app.withTypeProvider<ZodTypeProvider>()
}

/**
 * Takes JSON in a `text/plain` body. Such a request needs no preflight. A preflight would put ticket and ballot
 * on one connection.
 */
export const acceptPlainJson = (app: FastifyInstance): void => {
  if (app.hasContentTypeParser('text/plain')) app.removeContentTypeParser('text/plain')
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body)))
    } catch {
      done(requestMalformed())
    }
  })
}
