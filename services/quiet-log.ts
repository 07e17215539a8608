import type { FastifyServerOptions } from 'fastify'

/**
 * The workplace server's log: what broke and where in the code, never who called, from which address, or
 * with what. The answers server logs nothing at all (`answers/forgetful-log.plugin.ts`).
 */
export const quietLog = (level: string): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  base: null,
  serializers: {
    req: (request: { method: string; routeOptions?: { url?: string | undefined } }) => ({
      method: request.method,
      route: request.routeOptions?.url,
    }),
    res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      message: error.code ?? error.name,
      stack: '',
    }),
  },
})
