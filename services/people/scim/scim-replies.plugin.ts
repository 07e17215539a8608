import type { FastifyInstance } from 'fastify'
import { Problem } from '../../plumbing/problem.ts'
import { REFUSALS, type RefusalReason } from './refusals.ts'
import { ERROR } from './urns.ts'

const SCIM_JSON = 'application/scim+json'

interface Said {
  readonly status: number
  readonly scimType?: string
  readonly words: string
}

const OTHER_WORDS: Readonly<Record<number, string>> = {
  403: 'Not allowed.',
  413: 'The request is too large.',
  415: 'The body must be application/scim+json or application/json.',
  429: 'Too many requests: try again in a minute.',
}

/** An error in the words that a provider may see; undefined for one that nobody expected. */
const saidOf = (error: unknown): Said | undefined => {
  if (error instanceof Problem) {
    const { reason } = error.details as { readonly reason?: RefusalReason }
    if (reason !== undefined && Object.hasOwn(REFUSALS, reason)) return REFUSALS[reason]
    return { status: error.status, words: OTHER_WORDS[error.status] ?? 'Refused.' }
  }
  const { statusCode, validation } = error as { statusCode?: number; validation?: unknown }
  if (Array.isArray(validation) || statusCode === 400) return REFUSALS['not-read']
  return statusCode === undefined || statusCode >= 500
    ? undefined
    : { status: statusCode, words: OTHER_WORDS[statusCode] ?? 'Refused.' }
}

const bodyOf = ({ status, scimType, words }: Said): string =>
  JSON.stringify({
    schemas: [ERROR],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
    detail: words,
  })

/** Makes a scope of the server speak SCIM: its kind of JSON, and its kind of refusal (RFC 7644, 3.8 and 3.12). */
export const speakScim = (app: FastifyInstance): void => {
  app.addContentTypeParser(SCIM_JSON, { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
  app.addHook('onRequest', async (_request, reply) => {
    reply.type(SCIM_JSON)
  })
  app.setErrorHandler((error, request, reply) => {
    const said = saidOf(error)
    if (said === undefined) {
      // The message is left out, because it may quote a row.
      const { name, stack, code } = error as Error & { code?: string }
      const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
      request.log.error({ name, code, frames }, 'unexpected')
    }
    const shown = said ?? { status: 500, words: 'Something broke here. Try again.' }
    if (shown.status === 401) reply.header('www-authenticate', 'Bearer')
    if (shown.status === 429) reply.header('retry-after', '60')
    return reply.code(shown.status).type(SCIM_JSON).send(bodyOf(shown))
  })
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type(SCIM_JSON).send(bodyOf(REFUSALS['endpoint-unknown'])),
  )
}
