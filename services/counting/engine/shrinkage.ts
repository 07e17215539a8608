import { normalProbability } from '../../statistics/distributions.ts'
import { analyseVariance } from './analysis-of-variance.ts'
import { type Table, tableOf } from './csv-tables.ts'
import { mean, sum, valid } from './descriptives.ts'
import { type Group, takeAt } from './groups.ts'
import { type ScoredWave, scoresOf } from './score-wave.ts'

const COLUMNS = [
  'scale',
  'team',
  'n',
  'mean',
  'sigma2_within',
  'tau2',
  'mu',
  'weight',
  'eb_mean',
  'eb_sd',
  'p_above_mu',
] as const

/** Between-team variance by moments, not below zero. (Searle, Casella & McCulloch 1992, 3.6.) */
const betweenTeams = (between: number, within: number, size: number) => Math.max(0, (between - within) / size)

/**
 * Team means drawn towards the mean of all teams, the more the fewer answered: empirical Bayes with
 * normal errors. For flags only. (Efron & Morris 1975; Raudenbush & Bryk 2002, 3.)
 *
 * @param teams scores, team by team, possibly none
 * @returns one a team; undefined figures are NaN, all of them where only one team answered
 */
const shrink = (teams: readonly (readonly number[])[]) => {
  const { between, within, size, mean: grand } = analyseVariance(teams)
  const tau2 = betweenTeams(between, within, size)
  const seen = teams.filter(({ length }) => length > 0)
  const precision = (n: number) => 1 / (tau2 + within / n)
  const weighted = sum(seen.map((scores) => mean(scores) * precision(scores.length)))
  const mu = tau2 > 0 ? weighted / sum(seen.map(({ length }) => precision(length))) : grand
  return teams.map((scores) => {
    const n = scores.length
    const own = mean(scores)
    const weight = tau2 / (tau2 + within / n)
    const drawn = weight * own + (1 - weight) * mu
    const spread = Math.sqrt((weight * within) / n)
    const above = spread > 0 ? normalProbability((drawn - mu) / spread) : 0.5
    return {
      n,
      mean: own,
      sigma2_within: within,
      tau2,
      mu: Number.isNaN(tau2) ? Number.NaN : mu,
      weight,
      eb_mean: drawn,
      eb_sd: spread,
      p_above_mu: Number.isNaN(spread) ? Number.NaN : above,
    }
  })
}

/** `shrinkage.csv`: headline scales, every team. */
export const shrinkageTable = (
  wave: ScoredWave,
  teams: readonly Group[],
  headline: readonly string[],
): Table =>
  tableOf(
    COLUMNS,
    headline.flatMap((scale) => {
      const scores = teams.map(({ places }) => valid(takeAt(scoresOf(wave, scale), places)))
      return shrink(scores).map((figures, at) => ({ scale, team: teams[at]?.team ?? '', ...figures }))
    }),
  )
