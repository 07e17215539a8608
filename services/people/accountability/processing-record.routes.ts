import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { overseers } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { processingRecordContract } from './processing-record.contract.ts'
import { processingRecord } from './processing-record.ts'

/** HR prints it for the data protection officer, who has no account of their own. */
export const processingRecordRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/processing-record',
    { ...overseers, schema: { response: { 200: processingRecordContract } } },
    () => processingRecord(room),
  )
}
