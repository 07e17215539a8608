import { readLetter } from '../../library/letters.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { hrOnly } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { letterContract, letterParams, outboxContract, waveParams } from '../pulses/waves.contract.ts'
import { findLetter, readOutbox } from './letters.queries.ts'
import { renderLetter } from './send-letter.ts'

/** HR sees what waits and what was refused, each letter with link and code hidden. */
export const outboxRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/waves/:wave/letters',
    {
      ...hrOnly,
      schema: { params: waveParams, response: { 200: outboxContract } },
    },
    async (request) => readOutbox(room.db, request.params.wave),
  )

  app.get(
    '/api/waves/:wave/letters/:letter',
    {
      ...hrOnly,
      schema: { params: letterParams, response: { 200: letterContract } },
    },
    async (request) => {
      const letter = await findLetter(room.db, request.params.letter)
      if (letter === undefined || letter.wave !== request.params.wave)
        throw new Problem(404, 'letter-unknown')
      const rendered = await renderLetter(room, letter, undefined)
      return {
        to: rendered.to,
        ...(await readLetter(rendered.letter, rendered.language, rendered.words)),
      }
    },
  )
}
