import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone } from '../../scopes.ts'
import type { AnswersRoom } from '../answers-room.ts'
import { readLog } from './transparency.queries.ts'

/** Public: the log as the database wrote it, byte for byte, so that a copy can be compared with a copy. */
export const transparencyRoutes = (app: ContractedApp, room: AnswersRoom): void => {
  // Every survey page reads it, so it is bounded like a manifest.
  app.get('/transparency.json', anyone, async (_request, reply) =>
    reply.type('application/json').send(`[${(await readLog(room.db)).join(',')}]`),
  )
}
