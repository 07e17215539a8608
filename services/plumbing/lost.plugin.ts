import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { type PageFile, sendFile } from './pages.plugin.ts'
import { notFound } from './plumbing.problems.ts'
import { problemBody } from './problem.ts'

const REPLY_NOT_FOUND = JSON.stringify(problemBody(notFound()))

const wantsPage = (accept = ''): boolean => /\btext\/html\b/.test(accept)

/**
 * The reply to an address that this server does not know. A mail gateway may have written `%23` for the `#` of
 * somebody's link. Then the address holds what only its owner may know. So a browser gets the same page
 * whatever it asked for, and the script in it reads the address bar. Everything else gets a problem. The
 * address is not looked at, kept or echoed.
 */
export const installLost = (app: FastifyInstance, page: PageFile | undefined): void => {
  app.setNotFoundHandler((request, reply) => {
    reply.code(404)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (page !== undefined && reads && wantsPage(request.headers.accept))
      return sendFile(request, reply, page)
    return reply.type('application/problem+json').send(REPLY_NOT_FOUND)
  })
}

/**
 * For Fastify's `rewriteUrl`. When a browser asks for a page at an address with a broken escape, the address
 * counts as unknown. Otherwise the router would refuse it before a page is found.
 */
export const orLost = ({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string => {
  if (!wantsPage(headers.accept)) return url
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return url
  } catch {
    return '/lost'
  }
}
