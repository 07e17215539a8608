import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, overseers } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import type { PeopleRoom } from '../people-room.ts'
import { lookUpRecords, senderOf } from './look-up-records.ts'
import { recordsContract, senderContract } from './sender-advice.contract.ts'

/** In whose name letters go, and what the name servers say of it: asked only when HR presses the button. */
export const senderAdviceRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/sender', { ...overseers, schema: { response: { 200: senderContract } } }, async () =>
    senderOf(room),
  )

  app.post(
    '/api/sender/records',
    {
      config: { ...hrOnly.config, ...atMostAMinute(6, 'sender-records') },
      schema: { response: { 200: recordsContract } },
    },
    () => lookUpRecords(room),
  )
}
