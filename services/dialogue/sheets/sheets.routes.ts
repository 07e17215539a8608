import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { theTwoOfUs } from '../../scopes.ts'
import { keepPieceContract, pieceParams, sharePieceContract } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { keepPiece, removePiece, sharePiece } from './pieces.ts'

const path = '/api/conversations/:conversation/pieces/:piece'
const nothing = { params: pieceParams, response: { 204: z.null() } }

/** The own sheet, piece by piece. */
export const sheetsRoutes = (app: ContractedApp, room: DialogueRoom): void => {
  app.put(
    path,
    { ...theTwoOfUs, schema: { ...nothing, body: keepPieceContract } },
    async (request, reply) => {
      const { conversation, piece } = request.params
      await keepPiece(room, accountOf(request), conversation, piece, request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    `${path}/shared`,
    { ...theTwoOfUs, schema: { ...nothing, body: sharePieceContract } },
    async (request, reply) => {
      const { conversation, piece } = request.params
      await sharePiece(room, accountOf(request), conversation, piece, request.body.shared)
      return reply.code(204).send(null)
    },
  )

  app.delete(path, { ...theTwoOfUs, schema: nothing }, async (request, reply) => {
    const { conversation, piece } = request.params
    await removePiece(room, accountOf(request), conversation, piece)
    return reply.code(204).send(null)
  })
}
