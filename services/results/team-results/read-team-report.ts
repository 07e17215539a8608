import { chooseSignals } from '../choose-signals.ts'
import { teamComments } from '../comments/comments.queries.ts'
import { contractOf } from '../contract-of.ts'
import { describeReport } from '../describe-report.ts'
import { rankPicks } from '../rank-picks.ts'
import type { TeamReport } from '../results.contract.ts'
import { notPublished } from '../results.problems.ts'
import { type ResultsDatabase, teamPicks, teamRows } from '../results.queries.ts'

/**
 * Everything on a leader's page, in one go.
 *
 * @throws Problem 403 for an account that did not lead the unit when the wave opened; 404 where nothing was
 *   published
 */
export const readTeamReport = async (
  db: ResultsDatabase,
  account: string,
  wave: string,
  unit: string,
): Promise<TeamReport> => {
  const [rows, picks, comments] = await Promise.all([
    teamRows(db, account, wave, unit),
    teamPicks(db, account, wave, unit),
    teamComments(db, account, wave, unit),
  ])
  const [described] = describeReport(rows)
  const [range] = rows.units
  if (described === undefined || range === undefined) throw notPublished()
  const { own, larger } = described
  return {
    // A leader's page does not tell where the unit hangs in the tree.
    own: { ...own, parent: null },
    larger: larger === undefined ? null : { ...larger, parent: null },
    contract: contractOf(rows.figures, unit),
    signals: chooseSignals(own.figures, (measure) =>
      rows.figures.find((row) => row.relation === 'own' && row.measure === measure),
    ),
    picks: rankPicks(picks, own, range),
    comments: [...comments],
  }
}
