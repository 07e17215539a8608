import { widthOf } from '../../statistics/points.ts'
import { type Table, tableOf } from './csv-tables.ts'
import { deviation, mean, valid } from './descriptives.ts'
import type { Favour } from './favourable.ts'
import { type Group, takeAt } from './groups.ts'
import { wholePercents } from './largest-remainder.ts'
import { pooledWithin } from './pooled-within.ts'
import type { ScoredWave } from './score-wave.ts'
import type { Points, ScoredScale, ScoringInstrument } from './scoring-instrument.ts'
import { BORROWED_FREEDOM, cut, finiteInterval, moderate, NO_INTERVAL, tInterval } from './t-interval.ts'

const COLUMNS = [
  'team',
  'scale',
  'responded',
  'invited',
  'n',
  'mean',
  'sd',
  'se',
  'ci_lo',
  'ci_hi',
  'ci_lo_trunc',
  'ci_hi_trunc',
  'ci_lo_fpc',
  'ci_hi_fpc',
  'sd_pooled_within',
  'sd_moderated',
  'ci_lo_mod',
  'ci_hi_mod',
  'bound_lo',
  'bound_hi',
  'pomp',
  'n_fav',
  'n_neu',
  'n_unf',
  'pct_fav',
  'pct_neu',
  'pct_unf',
  'pct_fav_r',
  'pct_neu_r',
  'pct_unf_r',
  'display',
  'ci_method',
] as const

const FAVOURS: readonly Favour[] = ['favourable', 'neutral', 'unfavourable']

/** Below five nothing is shown, below ten the mean only. (`services/counting/publication.md`, 3.) */
const displayOf = (n: number) => (n < 5 ? 'hidden' : n < 10 ? 'mean_only' : 'full')

/** So little spread, in points of five, is luck rather than agreement. (`services/counting/scoring.md`, 4.) */
const LITTLE_SPREAD = 0.3

const methodOf = (n: number, sd: number, points: Points): string => {
  if (n < 2) return 'none'
  return sd < LITTLE_SPREAD * widthOf(points) ? 'moderated' : 't'
}

const intervals = (m: number, sd: number, n: number, pooled: number, invited: number, points: Points) => {
  const moderated = n < 2 ? Number.NaN : moderate(sd, pooled, n)
  const raw = tInterval(m, sd, n)
  const [lowCut, highCut] = cut(raw, points)
  const [lowFinite, highFinite] = cut(finiteInterval(m, sd, n, invited), points)
  const drawn = n < 2 ? NO_INTERVAL : tInterval(m, moderated, n, BORROWED_FREEDOM + n - 1)
  const [lowDrawn, highDrawn] = cut(drawn, points)
  return {
    ci_lo: raw[0],
    ci_hi: raw[1],
    ci_lo_trunc: lowCut,
    ci_hi_trunc: highCut,
    ci_lo_fpc: lowFinite,
    ci_hi_fpc: highFinite,
    sd_pooled_within: pooled,
    sd_moderated: moderated,
    ci_lo_mod: lowDrawn,
    ci_hi_mod: highDrawn,
  }
}

const sharesOf = (favours: readonly (Favour | null)[], n: number) => {
  const counts = FAVOURS.map((one) => favours.filter((favour) => favour === one).length)
  const [fav = 0, neu = 0, unf = 0] = counts
  const [roundFav = 0, roundNeu = 0, roundUnf = 0] = wholePercents(counts)
  return {
    n_fav: fav,
    n_neu: neu,
    n_unf: unf,
    pct_fav: (100 * fav) / n,
    pct_neu: (100 * neu) / n,
    pct_unf: (100 * unf) / n,
    pct_fav_r: roundFav,
    pct_neu_r: roundNeu,
    pct_unf_r: roundUnf,
  }
}

const rowOf = (wave: ScoredWave, scale: ScoredScale, points: Points, pooled: number, group: Group) => {
  const { team, invited, places } = group
  const { lowest, highest } = points
  const scores = valid(takeAt(wave.scores.get(scale.code) ?? [], places))
  const n = scores.length
  const m = mean(scores)
  const sd = deviation(scores)
  return {
    team,
    scale: scale.code,
    responded: places.length,
    invited,
    n,
    mean: m,
    sd,
    se: sd / Math.sqrt(n),
    ...intervals(m, sd, n, pooled, invited, points),
    // What if everybody had answered, at either end of the scale.
    bound_lo: (n * m + (invited - n) * lowest) / invited,
    bound_hi: (n * m + (invited - n) * highest) / invited,
    pomp: (100 / (highest - lowest)) * (m - lowest),
    ...sharesOf(takeAt(wave.favour.get(scale.code) ?? [], places), n),
    display: displayOf(n),
    ci_method: methodOf(n, sd, points),
  }
}

/** `team_scale.csv`: every scale, for every team and for all. `groups` ends with all together. */
export const teamScaleTable = (
  wave: ScoredWave,
  { scales, points }: ScoringInstrument,
  groups: readonly Group[],
): Table =>
  tableOf(
    COLUMNS,
    scales.flatMap((scale) => {
      const scores = wave.scores.get(scale.code) ?? []
      const pooled = pooledWithin(groups.slice(0, -1).map(({ places }) => takeAt(scores, places)))
      return groups.map((group) => rowOf(wave, scale, points, pooled, group))
    }),
  )
