import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, overseers } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import type { PeopleRoom } from '../people-room.ts'
import { showDraft } from './draft-letter.ts'
import {
  draftContract,
  keepLetterWordsContract,
  letterWordsContract,
  letterWordsParams,
  passagesContract,
} from './letter-words.contract.ts'
import { readLetterWords } from './letter-words.queries.ts'
import { tryLetter } from './try-letter.ts'
import { writeLetterWords } from './write-letter-words.ts'

/** Words of HR in letters to everybody. Who oversees HR reads them, and sees the letter as people get it. */
export const letterWordsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/letter-words', { ...overseers, schema: { response: { 200: letterWordsContract } } }, () =>
    readLetterWords(room.db),
  )

  app.put(
    '/api/letter-words/:kind/:language',
    {
      ...hrOnly,
      schema: {
        headers: actHeaders,
        params: letterWordsParams,
        body: keepLetterWordsContract,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await writeLetterWords(room, request.params, request.body, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/letter-words/:kind/:language/preview',
    {
      ...overseers,
      schema: { params: letterWordsParams, body: passagesContract, response: { 200: draftContract } },
    },
    (request) => showDraft(room, request.params, request.body),
  )

  // To the own address only, and seldom: a mailbox is not filled by a button.
  app.post(
    '/api/letter-words/:kind/:language/trial',
    {
      config: { ...hrOnly.config, ...atMostAMinute(6, 'letter-trials') },
      schema: {
        params: letterWordsParams,
        body: passagesContract,
        response: { 202: z.object({ to: z.string() }) },
      },
    },
    async (request, reply) => {
      const to = await tryLetter(room, request.params, request.body, accountOf(request))
      return reply.code(202).send({ to })
    },
  )
}
