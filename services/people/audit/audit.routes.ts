import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { overseers } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { auditLogContract, auditQuery, ENTRIES_AT_ONCE } from './audit.contract.ts'
import { readAuditLog } from './audit.queries.ts'

/** What HR and the command line did, for those who oversee it and for HR: to read, and nothing else. */
export const auditRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/audit-log',
    { ...overseers, schema: { querystring: auditQuery, response: { 200: auditLogContract } } },
    async (request) => {
      const entries = await readAuditLog(room.db, request.query.before ?? null, ENTRIES_AT_ONCE)
      return auditLogContract.parse(entries.map((entry) => JSON.parse(entry)))
    },
  )
}
