import type { Drivers } from './analysis-plan.ts'
import { type Table, tableOf } from './csv-tables.ts'
import { relativeWeights } from './johnson-weights.ts'
import { completeCases, correlationMatrix } from './pearson.ts'
import { ranksFromLargest } from './ranks.ts'
import { type ScoredWave, scoresOf } from './score-wave.ts'
import { shapleyShares } from './shapley.ts'
import { solve } from './solve.ts'

const COLUMNS = [
  'predictor',
  'r_with_OUT',
  'beta_std',
  'shapley_r2',
  'shapley_pct',
  'johnson_rw',
  'johnson_pct',
  'rank_shapley',
  'rank_johnson',
] as const

const percents = (shares: readonly number[]): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (100 * share) / total)
}

/**
 * What goes together with the outcome, never what causes it; over people with all of the scores, largest
 * share first. Only correlations where predictors are collinear or answers too few.
 * (`services/counting/scoring.md`, 10.)
 */
export const driversOf = (wave: ScoredWave, { outcome, predictors }: Drivers) => {
  if (outcome === null) return { answers: 0, rows: [] }
  const columns = completeCases([outcome, ...predictors].map((scale) => scoresOf(wave, scale)))
  const [[, ...withOutcome] = [], ...rows] = correlationMatrix(columns)
  const between = rows.map(([, ...row]) => row)
  const beta = solve(between, withOutcome)
  const none = predictors.map(() => Number.NaN)
  const shapley = beta === null ? none : shapleyShares(between, withOutcome)
  const johnson = beta === null ? none : relativeWeights(between, withOutcome)
  const shapleyPct = percents(shapley)
  const johnsonPct = percents(johnson)
  const byShapley = ranksFromLargest(shapley)
  const byJohnson = ranksFromLargest(johnson)
  const figures = predictors.map((predictor, at) => ({
    predictor,
    r_with_OUT: withOutcome[at] ?? Number.NaN,
    beta_std: beta?.[at] ?? Number.NaN,
    shapley_r2: shapley[at] ?? Number.NaN,
    shapley_pct: shapleyPct[at] ?? Number.NaN,
    johnson_rw: johnson[at] ?? Number.NaN,
    johnson_pct: johnsonPct[at] ?? Number.NaN,
    rank_shapley: byShapley[at] ?? Number.NaN,
    rank_johnson: byJohnson[at] ?? Number.NaN,
  }))
  return {
    answers: columns[0]?.length ?? 0,
    rows: figures.toSorted((a, b) => a.rank_shapley - b.rank_shapley || 0),
  }
}

/** `drivers.csv` */
export const driverTable = (wave: ScoredWave, drivers: Drivers): Table =>
  tableOf(COLUMNS, driversOf(wave, drivers).rows)
