import type { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import { yearsContract } from '../dialogue.contract.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { readYears } from './years.queries.ts'

/** All that HR ever hears of this room. */
export const yearsRoutes = (app: ContractedApp, room: DialogueRoom): void => {
  app.get(
    '/api/dialogue/years',
    { ...hrOnly, schema: { response: { 200: yearsContract } } },
    async (request): Promise<z.infer<typeof yearsContract>> => [
      ...(await readYears(room.db, accountOf(request).account)),
    ],
  )
}
