import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { theTwoOfUs } from '../../scopes.ts'
import { acceptContract, conversationParams, moveContract, proposeContract } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { propose } from './propose.ts'
import { answerProposal, haveNotTalked, haveTalked, moveConversation } from './step.ts'

const nothing = { params: conversationParams, response: { 204: z.null() } }

/** Proposing, answering, moving, and having talked. */
export const conversationsRoutes = (app: ContractedApp, room: DialogueRoom): void => {
  app.post(
    '/api/conversations',
    {
      ...theTwoOfUs,
      schema: { body: proposeContract, response: { 201: z.object({ conversation: z.uuid() }) } },
    },
    async (request, reply) => {
      const conversation = await propose(room, accountOf(request), request.body)
      return reply.code(201).send({ conversation })
    },
  )

  app.post(
    '/api/conversations/:conversation/accept',
    { ...theTwoOfUs, schema: { ...nothing, body: acceptContract } },
    async (request, reply) => {
      const { conversation } = request.params
      const moves = request.body?.read?.moves
      await answerProposal(room, accountOf(request), conversation, 'accept', moves)
      return reply.code(204).send(null)
    },
  )

  for (const answer of ['decline', 'cancel'] as const)
    app.post(
      `/api/conversations/:conversation/${answer}`,
      { ...theTwoOfUs, schema: nothing },
      async (request, reply) => {
        await answerProposal(room, accountOf(request), request.params.conversation, answer)
        return reply.code(204).send(null)
      },
    )

  app.post(
    '/api/conversations/:conversation/move',
    { ...theTwoOfUs, schema: { ...nothing, body: moveContract } },
    async (request, reply) => {
      await moveConversation(room, accountOf(request), request.params.conversation, request.body)
      return reply.code(204).send(null)
    },
  )

  for (const [path, say] of [
    ['talked', haveTalked],
    ['not-yet', haveNotTalked],
  ] as const)
    app.post(
      `/api/conversations/:conversation/${path}`,
      { ...theTwoOfUs, schema: nothing },
      async (request, reply) => {
        await say(room, accountOf(request), request.params.conversation)
        return reply.code(204).send(null)
      },
    )
}
