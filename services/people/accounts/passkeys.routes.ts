import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone, signedIn } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import type { PeopleRoom } from '../people-room.ts'
import { type Adding, addPasskey, beginPasskey, removeOwnPasskey } from './add-passkey.ts'
import {
  addPasskeyContract,
  challengeContract,
  newPasskeyContract,
  ownPasskeysContract,
  passkeyParams,
  signInByPasskeyContract,
} from './passkeys.contract.ts'
import { ownPasskeys } from './passkeys.queries.ts'
import { challengeAnybody, signInByPasskey } from './sign-in-by-passkey.ts'
import { letIn } from './way-in.plugin.ts'

/** In by a passkey, without an address; and the own passkeys, which nobody else sees. */
export const passkeysRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const adding = (request: FastifyRequest): Adding => {
    const { account, mail } = accountOf(request)
    return { account, mail, session: request.cookies[room.cookieName] ?? '' }
  }

  app.post(
    '/api/passkey-challenges',
    {
      config: { ...anyone.config, ...atMostAMinute(1200, 'passkey-challenges') },
      schema: { response: { 200: challengeContract } },
    },
    () => challengeAnybody(room),
  )

  app.post(
    '/api/sessions/by-passkey',
    {
      config: { ...anyone.config, ...atMostAMinute(1200, 'passkeys') },
      schema: { body: signInByPasskeyContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await letIn(room, request, reply, await signInByPasskey(room, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/own-passkeys',
    { ...signedIn, schema: { response: { 200: ownPasskeysContract } } },
    async (request) => [...(await ownPasskeys(room.db, accountOf(request).account))],
  )

  app.post(
    '/api/own-passkeys/challenge',
    { ...signedIn, schema: { response: { 200: newPasskeyContract } } },
    (request) => beginPasskey(room, adding(request)),
  )

  app.post(
    '/api/own-passkeys',
    { ...signedIn, schema: { body: addPasskeyContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await addPasskey(room, adding(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/own-passkeys/:passkey',
    { ...signedIn, schema: { params: passkeyParams, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeOwnPasskey(room, accountOf(request).account, request.params.passkey)
      return reply.code(204).send(null)
    },
  )
}
