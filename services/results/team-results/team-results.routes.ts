import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { ownTeam, signedIn } from '../../scopes.ts'
import { publicationContract, teamReportContract, unitParams } from '../results.contract.ts'
import { listPublications, type ResultsRoom } from '../results.queries.ts'
import { readTeamReport } from './read-team-report.ts'

/** For the account that led the unit when the wave opened: that unit, and its nearest published ancestor. */
export const teamResultsRoutes = (app: ContractedApp, room: ResultsRoom): void => {
  app.get(
    '/api/results',
    { ...signedIn, schema: { response: { 200: z.array(publicationContract) } } },
    async (request) => {
      const rows = await listPublications(room.db, accountOf(request).account)
      return rows.map((row) => ({
        wave: row.wave,
        instrument: row.instrument,
        form: row.form,
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        publishedOn: row.published_on,
        promisesToRelease: row.promises_to_release,
        comments: row.comments,
        commentsUnread: row.comments_unread,
        commentsReleased: row.comments_released,
      }))
    },
  )

  app.get(
    '/api/results/:wave/units/:unit',
    { ...ownTeam, schema: { params: unitParams, response: { 200: teamReportContract } } },
    (request) => {
      const { wave, unit } = request.params
      return readTeamReport(room.db, accountOf(request).account, wave, unit)
    },
  )
}
