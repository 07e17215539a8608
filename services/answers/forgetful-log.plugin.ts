import { type FastifyInstance, LogController } from 'fastify'
import type { FixedReply } from '../plumbing/before-routes.ts'
import { notFound } from '../plumbing/plumbing.problems.ts'
import { Problem, problemBody } from '../plumbing/problem.ts'
import { refused, tryAgainLater } from './answers.problems.ts'

/**
 * The answers server keeps no log of addresses, paths or errors. Whatever goes wrong, its reply is the same few
 * bytes, whatever was sent.
 */
export const SILENT = {
  logger: false,
  logController: new LogController({ disableRequestLogging: true }),
  trustProxy: false,
} as const

const REPLY_REFUSED = JSON.stringify(problemBody(refused()))
const REPLY_NOT_FOUND = JSON.stringify(problemBody(notFound()))
const REPLY_UNAVAILABLE = JSON.stringify(problemBody(tryAgainLater()))

/** Only trouble on our side may look different from a refusal. The browser then tries again later. */
const isOurTrouble = (error: unknown): boolean => {
  const { code, statusCode } = error as { code?: unknown; statusCode?: number }
  if (error instanceof Problem) return error.status >= 500
  if (statusCode !== undefined && statusCode < 500) return false
  // Our own functions refuse with OH…. Every other error of the database is trouble on our side.
  return !(typeof code === 'string' && code.startsWith('OH'))
}

const STATUS_TOO_SLOW = 408

/** A phone with a slow network shall try again. Everything else that is no proper request is refused. */
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
