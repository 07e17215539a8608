import type { FastifyInstance } from 'fastify'
import type { FixedReply } from './before-routes.ts'
import { refusedWith, requestMalformed, unexpected } from './plumbing.problems.ts'
import { Problem, problemBody } from './problem.ts'

const JSON_PROBLEM = 'application/problem+json'

/** The reply to a request that no route sees. */
export const refusedBefore = (seen: number): FixedReply => {
  const problem = refusedWith(seen) ?? requestMalformed()
  return { status: problem.status, body: JSON.stringify(problemBody(problem)) }
}

const asProblem = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error
  const { statusCode, validation } = error as {
    statusCode?: number
    validation?: unknown[]
  }
  if (Array.isArray(validation)) {
    const at = validation.map((issue) => (issue as { instancePath?: string }).instancePath ?? '')
    return requestMalformed(at)
  }
  return statusCode === undefined ? undefined : refusedWith(statusCode)
}

/**
 * Replies to errors without repeating anything of the request. A default 404 repeats the address, and a default
 * 500 the message. Both can hold what nobody should read in a log.
 */
export const installProblems = (app: FastifyInstance): void => {
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error)
    if (problem === undefined) {
      // The stack tells where it broke. The message is left out, because it may quote a row.
      const { name, stack, code } = error as Error & { code?: string }
      const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
      request.log.error({ name, code, frames }, 'unexpected')
    }
    const shown = problem ?? unexpected()
    return reply
      .code(shown.status)
      .type(JSON_PROBLEM)
      .send(JSON.stringify(problemBody(shown)))
  })
}
