import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import { signInCodeWrong, signInElsewhere, signInLinkSpent } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { askLinkContract, signInByCodeContract, signInContract, waysInContract } from './accounts.contract.ts'
import { sendSignInLink } from './send-sign-in-link.ts'
import { spendSignInLink } from './sign-in-links.queries.ts'
import { spendCode } from './spend-code.ts'
import { askedHere, letIn, markBrowser } from './way-in.plugin.ts'

/** In by a letter: its link in the browser that asked, or its code there when the letter is read on another device. */
export const signInRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/ways-in', { ...anyone, schema: { response: { 200: waysInContract } } }, async () => ({
    provider: room.provider !== undefined,
  }))

  app.post(
    '/api/sign-in-links',
    {
      config: { ...anyone.config, ...atMostAMinute(600, 'sign-in-links') },
      schema: { body: askLinkContract, response: { 202: z.null() } },
    },
    async (request, reply) => {
      const browser = markBrowser(room, request, reply)
      // The work is done after the reply. So neither the words nor the time of the reply tell whether the
      // address is known.
      const { mail } = request.body
      setImmediate(() => {
        sendSignInLink(room, mail, browser).catch(() =>
          request.log.error('a sign-in letter could not be sent'),
        )
      })
      return reply.code(202).send(null)
    },
  )

  app.post(
    '/api/sessions',
    {
      config: { ...anyone.config, ...atMostAMinute(3000, 'sessions') },
      schema: { body: signInContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const browser = askedHere(room, request)
      const spent = await spendSignInLink(room.db, request.body.token, browser, room.clock.now())
      if (spent === undefined) throw signInLinkSpent()
      if (spent === 'elsewhere') throw signInElsewhere()
      await letIn(room, request, reply, spent)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/sessions/by-code',
    {
      config: { ...anyone.config, ...atMostAMinute(600, 'sign-in-codes') },
      schema: { body: signInByCodeContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const forWhom = await spendCode(room, request.body.code, askedHere(room, request))
      if (forWhom === undefined) throw signInCodeWrong()
      await letIn(room, request, reply, forWhom)
      return reply.code(204).send(null)
    },
  )
}
