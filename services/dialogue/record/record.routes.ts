import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { theTwoOfUs } from '../../scopes.ts'
import {
  confirmContract,
  conversationParams,
  lookBackContract,
  showContract,
  summariseContract,
  wholeContract,
} from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { lookBack } from './look-back.ts'
import { deleteOwn, exportOwn, leaveConversation, showToLeader } from './own-record.ts'
import { readConversation } from './read-conversation.ts'
import { confirmSummary, writeSummary } from './write-summary.ts'

const path = '/api/conversations/:conversation'
const nothing = { params: conversationParams, response: { 204: z.null() } }

/** What both wrote down, and what the employee may do with it. */
export const recordRoutes = (app: ContractedApp, room: DialogueRoom): void => {
  app.get(
    path,
    { ...theTwoOfUs, schema: { params: conversationParams, response: { 200: wholeContract } } },
    (request) => readConversation(room, accountOf(request), request.params.conversation),
  )
  app.get(
    '/api/own-record',
    { ...theTwoOfUs, schema: { response: { 200: z.array(wholeContract) } } },
    async (request) => [...(await exportOwn(room, accountOf(request)))],
  )
  app.put(
    `${path}/summary`,
    { ...theTwoOfUs, schema: { ...nothing, body: summariseContract } },
    async (request, reply) => {
      await writeSummary(room, accountOf(request), request.params.conversation, request.body)
      return reply.code(204).send(null)
    },
  )
  app.post(
    `${path}/confirm`,
    { ...theTwoOfUs, schema: { ...nothing, body: confirmContract } },
    async (request, reply) => {
      const { conversation } = request.params
      await confirmSummary(room, accountOf(request), conversation, request.body?.read?.summary)
      return reply.code(204).send(null)
    },
  )
  app.put(
    `${path}/look-back`,
    { ...theTwoOfUs, schema: { ...nothing, body: lookBackContract } },
    async (request, reply) => {
      const { conversation } = request.params
      await lookBack(room, accountOf(request), conversation, request.body.looks)
      return reply.code(204).send(null)
    },
  )
  app.put(
    `${path}/shown`,
    { ...theTwoOfUs, schema: { ...nothing, body: showContract } },
    async (request, reply) => {
      const { conversation } = request.params
      await showToLeader(room, accountOf(request), conversation, request.body.to)
      return reply.code(204).send(null)
    },
  )
  app.post(`${path}/leave`, { ...theTwoOfUs, schema: nothing }, async (request, reply) => {
    await leaveConversation(room, accountOf(request), request.params.conversation)
    return reply.code(204).send(null)
  })
  app.delete(path, { ...theTwoOfUs, schema: nothing }, async (request, reply) => {
    await deleteOwn(room, accountOf(request), request.params.conversation)
    return reply.code(204).send(null)
  })
}
