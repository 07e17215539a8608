import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { anyone } from '../../scopes.ts'
import { atMostAMinute } from '../../strict-web.plugin.ts'
import { toBase64Url } from '../../ticket/encoding.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import type { PeopleRoom } from '../people-room.ts'
import { findOpenWave } from '../pulses/waves.queries.ts'
import { issueTicketFor } from './issue-ticket.ts'
import {
  codeContract,
  codeReplyContract,
  evaluationContract,
  ticketRequestContract,
} from './tickets.contract.ts'
import { invitationUnknown } from './tickets.problems.ts'
import { findByCode } from './tickets.queries.ts'

/**
 * Asked from the survey page, which lives on the answers origin. The browser sends them as simple
 * requests with credentials, which keeps them on another connection than the ballot.
 */
export const ticketsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.post(
    '/tickets',
    {
      config: { ...anyone.config, ...atMostAMinute(60_000, 'tickets') },
      bodyLimit: 1024,
      schema: {
        body: ticketRequestContract,
        response: { 200: evaluationContract },
      },
    },
    async (request) => {
      const { evaluated, proof } = await issueTicketFor(room, request.body)
      return { evaluated: toBase64Url(evaluated), proof: toBase64Url(proof) }
    },
  )

  app.post(
    '/codes',
    {
      config: { ...anyone.config, ...atMostAMinute(3000, 'codes') },
      bodyLimit: 1024,
      schema: { consumes: ['text/plain'], body: codeContract, response: { 200: codeReplyContract } },
    },
    async (request) => {
      const { code, fingerprint } = request.body
      const wave = await findOpenWave(room.db, fingerprint, room.clock.today())
      const secret = wave && (await room.keys.invitation.read(wave.id))
      if (wave === undefined || secret === undefined) throw invitationUnknown()
      const derive = new InvitationSecret(secret)
      const found = await findByCode(room.db, wave.id, derive.macOf(code))
      if (found === undefined) throw invitationUnknown()
      return {
        segmentKey: derive.segmentKeyFor(found.unit),
        language: found.language,
      }
    },
  )
}
