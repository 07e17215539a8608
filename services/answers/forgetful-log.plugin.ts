import { type FastifyInstance, LogController } from 'fastify'
import type { FixedReply } from '../plumbing/before-routes.ts'
import { notFound } from '../plumbing/plumbing.problems.ts'
import { Problem, problemBody } from '../plumbing/problem.ts'
import { refused, tryAgainLater } from './answers.problems.ts'

/**
 * The answers server keeps no log: not of an address, not of a path, not of an error. Its replies to
 * anything that goes wrong are the same few bytes, whatever was sent.
 */
export const SILENT = {
  logger: false,
  logController: new LogController({ disableRequestLogging: true }),
  trustProxy: false,
} as const

const REPLY_REFUSED = JSON.stringify(problemBody(refused()))
const REPLY_NOT_FOUND = JSON.stringify(problemBody(notFound()))
const REPLY_UNAVAILABLE = JSON.stringify(problemBody(tryAgainLater()))

/** Only trouble on our side may look different from a refusal: then the browser tries again later. */
const isOurTrouble = (error: unknown): boolean => {
  const { code, statusCode } = error as { code?: unknown; statusCode?: number }
  if (error instanceof Problem) return error.status >= 500
  if (statusCode !== undefined && statusCode < 500) return false
  // Our own functions refuse with OH…; every other error of the database is trouble.
  return !(typeof code === 'string' && code.startsWith('OH'))
}

const STATUS_TOO_SLOW = 408

/** A phone whose network was slow shall try again; everything else that is no request of ours is refused. */
export const refusedUnread = (seen: number): FixedReply =>
  seen === STATUS_TOO_SLOW ? { status: 503, body: REPLY_UNAVAILABLE } : { status: 403, body: REPLY_REFUSED }

export const installForgetfulness = (app: FastifyInstance): void => {
  app.setErrorHandler((error, _request, reply) => {
    const notFound = error instanceof Problem && error.status === 404
    const [status, body] = notFound
      ? [404, REPLY_NOT_FOUND]
      : isOurTrouble(error)
        ? [503, REPLY_UNAVAILABLE]
        : [403, REPLY_REFUSED]
    return reply
      .code(status as number)
      .type('application/problem+json')
      .send(body)
  })
}
