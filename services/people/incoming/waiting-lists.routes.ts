import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { mutable } from '../../plumbing/mutable.ts'
import { hrOnly } from '../../scopes.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import type { PeopleRoom } from '../people-room.ts'
import { importPreviewContract, importSummaryContract } from '../staff-list/staff-list.contract.ts'
import { previewWaiting, setAside, takeWaiting } from './decide-waiting.ts'
import { peopleToCome } from './incoming.queries.ts'
import { readSources } from './list-sources.queries.ts'
import { takeQuery, waitingListParams, waitingListsContract } from './waiting-lists.contract.ts'
import { listWaiting } from './waiting-lists.queries.ts'

/** Lists that came by themselves and wait: HR looks, and takes them or sets them aside. */
export const waitingListsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/waiting-lists',
    { ...hrOnly, schema: { response: { 200: waitingListsContract } } },
    async () => ({
      lists: (await listWaiting(room.db)).map(({ id, source, cameOn, numbers }) => {
        const { problems: _, why, ...counts } = numbers
        return { list: id, source, cameOn, why: [...why], ...counts }
      }),
      sources: (await readSources(room.db)).map(({ source, broughtOn, failedOn, failure }) => ({
        source,
        broughtOn,
        failedOn,
        failure,
      })),
      toCome: await peopleToCome(room.db, room.clock.today()),
    }),
  )

  app.get(
    '/api/waiting-lists/:list',
    { ...hrOnly, schema: { params: waitingListParams, response: { 200: importPreviewContract } } },
    async (request) => mutable(await previewWaiting(room, request.params.list)),
  )

  app.post(
    '/api/waiting-lists/:list/take',
    {
      ...hrOnly,
      schema: {
        params: waitingListParams,
        headers: actHeaders,
        querystring: takeQuery,
        response: { 200: importSummaryContract },
      },
    },
    async (request) => {
      const { shown, asked } = request.query
      const taking = { shown, askedTwice: asked === 'twice', act: actOf(room, request) }
      return mutable(await takeWaiting(room, request.params.list, taking))
    },
  )

  app.post(
    '/api/waiting-lists/:list/set-aside',
    {
      ...hrOnly,
      schema: { params: waitingListParams, headers: actHeaders, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await setAside(room, request.params.list, actOf(room, request))
      return reply.code(204).send(null)
    },
  )
}
