import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { sendPacked } from '../../plumbing/packed.ts'
import { anyone } from '../../scopes.ts'
import type { AnswersRoom } from '../answers-room.ts'
import { readLog, readLogHead } from './transparency.queries.ts'

/** Public: the log as the database wrote it, byte for byte, so that a copy can be compared with a copy. */
export const transparencyRoutes = (app: ContractedApp, room: AnswersRoom): void => {
  const written = async () => `[${(await readLog(room.db)).join(',')}]`
  // Every survey page reads the log. So it is kept like a manifest, and read anew only when something was
  // added.
  app.get('/transparency.json', anyone, async (request, reply) => {
    const head = (await readLogHead(room.db)) ?? 'empty'
    const log = await room.texts.of(`log/${head}`, written)
    reply.type('application/json')
    return log === undefined ? reply.send(await written()) : sendPacked(request, reply, log)
  })
}
