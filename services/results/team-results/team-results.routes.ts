import { z } from 'zod'
import { personOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { Problem } from '../../plumbing/problem.ts'
import { ownTeam, signedIn } from '../../scopes.ts'
import { contractOf } from '../contract-of.ts'
import { describeTeam } from '../describe-units.ts'
import { rankPicks } from '../rank-picks.ts'
import { picksContract, publicationContract, unitParams, unitResultsContract } from '../results.contract.ts'
import { listPublications, picksOf, type ResultsRoom, teamResults } from '../results.queries.ts'

/** For who led the unit when the wave opened: the own unit, and its nearest published ancestor. */
export const teamResultsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results',
    { ...signedIn, schema: { response: { 200: z.array(publicationContract) } } },
    async (request) => {
      const rows = await listPublications(room.db, personOf(request).account)
      return rows.map((row) => ({
        ...{ wave: row.wave, instrument: row.instrument, form: row.form },
        ...{ opensOn: row.opens_on, closesOn: row.closes_on, publishedOn: row.published_on },
        promisesToRelease: row.promises_to_release,
        comments: row.comments,
        commentsUnread: row.comments_unread,
        commentsReleased: row.comments_released,
      }))
    },
  )

  app.get(
    '/api/results/:wave/units/:unit',
    { ...ownTeam, schema: { params: unitParams, response: { 200: unitResultsContract } } },
    async (request) => {
      const { wave, unit } = request.params
      const rows = await teamResults(room.db, personOf(request).account, unit, wave)
      if (rows.length === 0) throw new Problem(404, 'not-published')
      return { units: [...describeTeam(rows)], contract: contractOf(rows, unit) }
    },
  )

  app.get(
    '/api/results/:wave/units/:unit/picks',
    { ...ownTeam, schema: { params: unitParams, response: { 200: picksContract } } },
    async (request) => {
      const { wave, unit } = request.params
      const { account } = personOf(request)
      const rows = await teamResults(room.db, account, unit, wave)
      const [range] = rows
      if (range === undefined) throw new Problem(404, 'not-published')
      return [...rankPicks(await picksOf(room.db, account, wave, unit), describeTeam(rows)[0], range)]
    },
  )
}
