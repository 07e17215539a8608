import { Problem } from './problem.ts'

export const notFound = () => new Problem(404, 'not-found')
/** It says nothing about what broke. */
export const unexpected = () => new Problem(500, 'unexpected')
/** @param at which parts of the request do not fit its contract */
export const requestMalformed = (at?: readonly string[]) =>
  new Problem(400, 'request-malformed', at === undefined ? {} : { at })

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

/** Undefined for any other status. */
export const refusedWith = (status: number): Problem | undefined => {
  const code = REFUSED_BEFORE[status]
  return code === undefined ? undefined : new Problem(status, code)
}
