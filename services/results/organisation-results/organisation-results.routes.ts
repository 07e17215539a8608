import { z } from 'zod'
import { personOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { hrOnly } from '../../scopes.ts'
import { aboutOrganisation } from '../about-organisation.ts'
import { contractOf } from '../contract-of.ts'
import { describeTree } from '../describe-units.ts'
import { rankPicks } from '../rank-picks.ts'
import {
  countReportContract,
  keptOrganisationContract,
  organisationContract,
  picksContract,
  unitResultsContract,
  waveParams,
} from '../results.contract.ts'
import { aboutWave, organisationResults, picksOf, type ResultsRoom, release } from '../results.queries.ts'
import { largestTop } from '../tops.ts'

const releaseContract = z.object({
  part: z.enum(['comments', 'broken-promises']),
  /** How many comments stood on the screen as shown and as hidden: they are released only if it is still so. */
  comments: z.object({ shown: z.int(), hidden: z.int() }).optional(),
})

/** For HR: the tree, what is said of the whole organisation only, and what became of the ballots. */
export const organisationResultsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results/:wave/organisation',
    { ...hrOnly, schema: { params: waveParams, response: { 200: unitResultsContract } } },
    async (request) => {
      const { account } = personOf(request)
      const rows = await organisationResults(room.db, account, request.params.wave)
      if (rows.length === 0) throw new Problem(404, 'not-published')
      const units = describeTree(rows)
      return { units: [...units], contract: contractOf(rows, largestTop(units)?.unit) }
    },
  )

  app.get(
    '/api/results/:wave/picks',
    { ...hrOnly, schema: { params: waveParams, response: { 200: picksContract } } },
    async (request) => {
      const { account } = personOf(request)
      const rows = await organisationResults(room.db, account, request.params.wave)
      const [range] = rows
      if (range === undefined) throw new Problem(404, 'not-published')
      const top = largestTop(describeTree(rows))
      const picked = await picksOf(room.db, account, request.params.wave, null)
      const ofTop = picked.filter(({ unit_id }) => unit_id === top?.unit)
      return [...rankPicks(ofTop, top, range)]
    },
  )

  const about = async (account: string, wave: string) => {
    const found = await aboutWave(room.db, account, wave)
    if (found === undefined) throw new Problem(404, 'not-published')
    return found
  }

  app.get(
    '/api/results/:wave/count-report',
    { ...hrOnly, schema: { params: waveParams, response: { 200: countReportContract } } },
    async (request) => {
      const { report } = await about(personOf(request).account, request.params.wave)
      return countReportContract.parse(report)
    },
  )

  app.get(
    '/api/results/:wave/about-organisation',
    { ...hrOnly, schema: { params: waveParams, response: { 200: organisationContract } } },
    async (request) => {
      const { organisation } = await about(personOf(request).account, request.params.wave)
      return aboutOrganisation(keptOrganisationContract.parse(organisation))
    },
  )

  app.post(
    '/api/results/:wave/releases',
    { ...hrOnly, schema: { params: waveParams, body: releaseContract, response: { 204: z.null() } } },
    async (request, reply) => {
      const { part, comments } = request.body
      await release(room.db, personOf(request).account, request.params.wave, part, comments)
      return reply.code(204).send(null)
    },
  )
}
