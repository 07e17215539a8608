import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { anyone } from '../../scopes.ts'
import { takeOne } from '../../strict-web.plugin.ts'
import { InvitationSecret } from '../invitations/derive.ts'
import { invitationUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { findOpenWave } from '../pulses/waves.queries.ts'
import { CODE_LENGTH, issueTicketFor } from './issue-ticket.ts'
import {
  codeContract,
  codeReplyContract,
  evaluationContract,
  ticketRequestContract,
} from './tickets.contract.ts'
import { findByCode } from './tickets.queries.ts'

const UNKNOWN_CODE = invitationUnknown().code
const STRANGERS_A_MINUTE = { name: 'strangers', most: 60_000 }
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/**
 * Asked from the survey page, which lives on the answers origin. The browser sends them as simple
 * requests with credentials, which keeps them on another connection than the ballot.
 */
export const ticketsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  /**
   * Counts only requests without a valid invitation. So strangers cannot keep out somebody who is invited.
   * Typed codes are counted earlier.
   */
  const countStrangers = async (error: unknown): Promise<never> => {
    if (error instanceof Problem && error.code === UNKNOWN_CODE)
      await takeOne(room.bounds, STRANGERS_A_MINUTE)
    throw error
  }

  app.post(
    '/tickets',
    {
      // There is no bound for everybody together: a stranger would use up what the invited need.
      ...anyone,
      bodyLimit: 1024,
      schema: {
        body: ticketRequestContract,
        response: { 200: evaluationContract },
      },
    },
    async (request) => {
      const byLink = request.body.invitation.length !== CODE_LENGTH
      const asked = issueTicketFor(room, request.body)
      const { evaluated, proof } = await (byLink ? asked.catch(countStrangers) : asked)
      return { evaluated: asText(evaluated), proof: asText(proof) }
    },
  )

  app.post(
    '/codes',
    {
      ...anyone,
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
