import type { FastifyInstance } from 'fastify'
import type { FixedReply } from './before-routes.ts'
import { Problem, problemBody } from './problem.ts'

const JSON_PROBLEM = 'application/problem+json'

/** What Fastify itself refuses before a route is reached, by its status. */
const REFUSED_BEFORE: Readonly<Record<number, string>> = {
  400: 'request-malformed',
  408: 'request-too-slow',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'content-type-unknown',
  417: 'request-malformed',
  429: 'too-many-requests',
  431: 'headers-too-large',
}

/** What a request that no route sees is told. */
export const refusedBefore = (seen: number): FixedReply => {
  const status = seen in REFUSED_BEFORE ? seen : 400
  return { status, body: JSON.stringify(problemBody(new Problem(status, REFUSED_BEFORE[status] ?? ''))) }
}

const asProblem = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error
  const { statusCode, validation } = error as {
    statusCode?: number
    validation?: unknown[]
  }
  if (Array.isArray(validation)) {
    const at = validation.map((issue) => (issue as { instancePath?: string }).instancePath ?? '')
    return new Problem(400, 'request-malformed', { at })
  }
  const code = statusCode === undefined ? undefined : REFUSED_BEFORE[statusCode]
  return code === undefined ? undefined : new Problem(statusCode ?? 500, code)
}

/**
 * Replies to errors without echoing anything of the request: a default 404 repeats the address and a
 * default 500 the message, and both can hold what nobody should read in a log.
 */
export const installProblems = (app: FastifyInstance): void => {
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error)
    if (problem === undefined) {
      // The stack tells where it broke; the message is left out because it may quote a row.
      const { name, stack, code } = error as Error & { code?: string }
      const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
      request.log.error({ name, code, frames }, 'unexpected')
    }
    const shown = problem ?? new Problem(500, 'unexpected')
    return reply
      .code(shown.status)
      .type(JSON_PROBLEM)
      .send(JSON.stringify(problemBody(shown)))
  })
}
