import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import { readLetter } from '../../library/letters.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import { hrOnly } from '../../scopes.ts'
import { noteAct } from '../audit/note-act.ts'
import { letterUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import {
  letterContract,
  letterParams,
  outboxContract,
  postRoomContract,
  waveParams,
} from '../pulses/waves.contract.ts'
import { findLetters, readOutbox } from './letters.queries.ts'
import { readPause } from './mail-pause.queries.ts'
import { sendAgain, wakePostRoom } from './post.queries.ts'
import { renderLetter } from './send-letter.ts'

type OutboxReply = z.infer<typeof outboxContract>

/** HR sees what waits and what was refused, each letter with link and code hidden. */
export const outboxRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/waves/:wave/letters',
    {
      ...hrOnly,
      schema: { params: waveParams, response: { 200: outboxContract } },
    },
    async (request) => readOutbox(room.db, request.params.wave) as Promise<OutboxReply>,
  )

  app.get('/api/post-room', { ...hrOnly, schema: { response: { 200: postRoomContract } } }, async () => {
    const pause = await readPause(room.db)
    if (pause === undefined) return { pause: null }
    const { reason, since, againAt } = pause
    return { pause: { reason, since: since.toISOString(), againAt: againAt.toISOString() } }
  })

  // One button tries every letter again that never went. What was wrong may be repaired by now.
  app.post(
    '/api/post-room/again',
    { ...hrOnly, schema: { response: { 202: z.object({ letters: z.int() }) } } },
    async (request, reply) => {
      const by = accountOf(request)
      const letters = await inTransaction(room.db, async (tx) => {
        const again = await sendAgain(tx, room.clock)
        await wakePostRoom(tx)
        const facts = { letters: again }
        await noteAct(tx, { by, act: 'letters-tried-again', facts, today: room.clock.today() })
        return again
      })
      return reply.code(202).send({ letters })
    },
  )

  app.get(
    '/api/waves/:wave/letters/:letter',
    {
      ...hrOnly,
      schema: { params: letterParams, response: { 200: letterContract } },
    },
    async (request) => {
      const [letter] = await findLetters(room.db, [request.params.letter])
      if (letter === undefined || letter.wave !== request.params.wave) throw letterUnknown()
      const rendered = await renderLetter(room, letter, undefined)
      return {
        to: rendered.to,
        ...(await readLetter(rendered.letter, rendered.language, rendered.words)),
      }
    },
  )
}
