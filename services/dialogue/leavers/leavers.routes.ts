import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import { linkContract, wholeContract } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { takeAlong } from './take-along.ts'

/** For who left, and has the link of the letter. */
export const leaversRoutes = (app: ContractedApp, room: DialogueRoom): void => {
  // Whoever left has no account any more; the link is the secret.
  app.post(
    '/api/own-record/leaver',
    {
      config: { ...anyone.config, ...atMostAMinute(600, 'leavers') },
      schema: { body: linkContract, response: { 200: z.array(wholeContract) } },
    },
    async (request) => [...(await takeAlong(room, request.body.token))],
  )
}
