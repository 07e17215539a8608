import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { theTwoOfUs } from '../../scopes.ts'
import {
  letInContract,
  linkContract,
  overviewContract,
  pairParams,
  rhythmContract,
} from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { chooseRhythm } from './choose-rhythm.ts'
import { letIn } from './let-in.ts'
import { readOverview } from './overview.ts'
import { sayAtOldAddress } from './say-at-old-address.ts'

/** With whom one talks. */
export const overviewRoutes = (app: ContractedApp, room: DialogueRoom): void => {
  app.get('/api/dialogue', { ...theTwoOfUs, schema: { response: { 200: overviewContract } } }, (request) =>
    readOverview(room, accountOf(request)),
  )

  app.put(
    '/api/dialogue/:employee/:leader/rhythm',
    {
      ...theTwoOfUs,
      schema: { params: pairParams, body: rhythmContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { employee, leader } = request.params
      await chooseRhythm(room, accountOf(request), employee, leader, request.body.weeks)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/dialogue/:employee/:leader/let-in',
    { ...theTwoOfUs, schema: { params: pairParams, body: letInContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await letIn(room, accountOf(request), request.params, request.body.newAddress)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/dialogue/old-address',
    { ...theTwoOfUs, schema: { body: linkContract, response: { 204: z.null() } } },
    async (request, reply) => {
      await sayAtOldAddress(room, accountOf(request), request.body.token)
      return reply.code(204).send(null)
    },
  )
}
