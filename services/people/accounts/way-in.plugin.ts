import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PeopleRoom } from '../people-room.ts'
import { type ForWhom, startSession } from './sessions.queries.ts'
import { isToken, LINK_MINUTES, newToken, sessionExpiry } from './sign-in.ts'

/** Of a cookie that no script reads, that goes to this host only, and that no other site makes a browser send. */
export const ownCookie = ({ settings }: Pick<PeopleRoom, 'settings'>) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: settings.workplaceUrl.startsWith('https:'),
  }) as const

const askedCookie = (room: PeopleRoom): string => `${room.cookieName}-asked`

/** What this browser keeps since somebody asked for a link in it. */
export const askedHere = (room: PeopleRoom, request: FastifyRequest): string | undefined => {
  const kept = request.cookies[askedCookie(room)]
  return isToken(kept) ? kept : undefined
}

/** Marks a browser in which somebody asks for a link; the same mark goes on, so that two tabs are one browser. */
export const markBrowser = (room: PeopleRoom, request: FastifyRequest, reply: FastifyReply): string => {
  const browser = askedHere(room, request) ?? newToken(room.random)
  reply.setCookie(askedCookie(room), browser, { ...ownCookie(room), maxAge: LINK_MINUTES * 60 })
  return browser
}

/** Begins a session, however somebody came in. */
export const letIn = async (
  room: PeopleRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  forWhom: ForWhom,
): Promise<void> => {
  const token = newToken(room.random)
  await startSession(room.db, token, forWhom, sessionExpiry(room.clock))
  if (askedHere(room, request) !== undefined) reply.clearCookie(askedCookie(room), ownCookie(room))
  reply.setCookie(room.cookieName, token, ownCookie(room))
}
