import { planAnalysis } from './analysis-plan.ts'
import { teamVersusRest, waveChange } from './comparisons.ts'
import { correlationTables } from './correlations.ts'
import type { Table } from './csv-tables.ts'
import { driverTable } from './drivers.ts'
import { indexTable } from './group-indices.ts'
import { groupsOf } from './groups.ts'
import { itemTable } from './item-statistics.ts'
import { personTable } from './person-table.ts'
import { pickTable } from './picks.ts'
import type { Response } from './read-responses.ts'
import type { Team } from './read-teams.ts'
import { reliabilityTable } from './reliability.ts'
import { scoreWave } from './score-wave.ts'
import type { ScoringInstrument } from './scoring-instrument.ts'
import { shrinkageTable } from './shrinkage.ts'
import { teamScaleTable } from './team-scale.ts'

/**
 * Everything the analyst's engine has to say about one wave, or two, table by table as each is ready.
 * Exact, and more than may be shown: what is published is a policy on top of it (`form-blocks.ts`).
 *
 * @param later answers of a second wave, if there was one; its people are not those of the first
 */
export function* scoreTables(
  instrument: ScoringInstrument,
  teams: readonly Team[],
  responses: readonly Response[],
  later: readonly Response[] | null,
): Generator<readonly [name: string, table: Table]> {
  const { headline, correlated, drivers } = planAnalysis(instrument)
  const wave = scoreWave(responses, instrument)
  const groups = groupsOf(wave, teams)
  const ofTeams = groups.slice(0, -1)
  yield ['scores_w1', personTable(wave, instrument)]
  yield ['team_scale', teamScaleTable(wave, instrument, groups)]
  yield ['item_stats', itemTable(wave, instrument)]
  yield ['reliability', reliabilityTable(wave, instrument, ofTeams)]
  const { r, n } = correlationTables(wave, correlated)
  yield ['correlations', r]
  yield ['correlations_n', n]
  yield ['team_vs_rest', teamVersusRest(wave, instrument, ofTeams, headline)]
  yield ['shrinkage', shrinkageTable(wave, ofTeams, headline)]
  yield ['indices', indexTable(wave, instrument, groups)]
  yield ['pick', pickTable(wave, instrument.pick, groups)]
  yield ['drivers', driverTable(wave, drivers)]
  if (later === null) return
  const second = scoreWave(later, instrument)
  yield ['scores_w2', personTable(second, instrument)]
  yield ['wave_change', waveChange([wave, groups], [second, groupsOf(second, teams)], instrument, headline)]
}
