import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { mutable } from '../../plumbing/mutable.ts'
import { hrOnly } from '../../scopes.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import { staffListMissing } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { importStaffList, previewStaffList } from './import-staff-list.ts'
import { LARGEST_LIST } from './largest-list.ts'
import {
  encodingQuery,
  importPreviewContract,
  importQuery,
  importSummaryContract,
} from './staff-list.contract.ts'

const bytesOf = (body: unknown): Uint8Array => {
  if (!Buffer.isBuffer(body) || body.length === 0) throw staffListMissing()
  return new Uint8Array(body)
}

export const staffListRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  // The bytes as they are: the reader finds out encoding and separator by itself.
  for (const type of ['text/csv', 'application/octet-stream', 'text/tab-separated-values']) {
    app.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: LARGEST_LIST }, (_request, body, done) =>
      done(null, body),
    )
  }
  const route = {
    ...hrOnly,
    bodyLimit: LARGEST_LIST,
    schema: { querystring: encodingQuery, response: { 200: importSummaryContract } },
  } as const

  app.post(
    '/api/staff-list/preview',
    { ...route, schema: { ...route.schema, response: { 200: importPreviewContract } } },
    async (request) => mutable(await previewStaffList(room, bytesOf(request.body), request.query)),
  )
  app.post(
    '/api/staff-list',
    { ...route, schema: { ...route.schema, headers: actHeaders, querystring: importQuery } },
    async (request) => {
      const { shown, encoding, asked } = request.query
      const act = actOf(room, request)
      const options = { shown, encoding, act, askedTwice: asked === 'twice' }
      return mutable(await importStaffList(room, bytesOf(request.body), options))
    },
  )
}
