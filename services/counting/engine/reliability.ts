import { alphaOf, feldtInterval, spearmanBrown } from './alpha-feldt.ts'
import { analyseVariance } from './analysis-of-variance.ts'
import { type Table, tableOf } from './csv-tables.ts'
import { valid } from './descriptives.ts'
import { type Group, takeAt } from './groups.ts'
import { intraclass } from './icc.ts'
import { omegaOf } from './minres-omega.ts'
import { completeCases, correlationMatrix } from './pearson.ts'
import { type ScoredWave, scoresOf } from './score-wave.ts'
import type { ScoringInstrument } from './scoring-instrument.ts'

const COLUMNS = [
  'scale',
  'k',
  'n_complete',
  'alpha_raw',
  'alpha_std',
  'alpha_ci_lo',
  'alpha_ci_hi',
  'mean_r',
  'spearman_brown',
  'omega_total_model',
  'omega_total_psych',
  'icc1',
  'icc2',
] as const

const NO_OMEGA = { ofModel: Number.NaN, ofCorrelations: Number.NaN }

/**
 * Every scale, in the whole organisation, over people who answered all of its items; ICC over everybody
 * with a score. (`services/counting/scoring.md`, 9.)
 */
export const reliabilities = (
  wave: ScoredWave,
  { scales }: Pick<ScoringInstrument, 'scales'>,
  teams: readonly Pick<Group, 'places'>[],
) =>
  scales.map(({ code, items }) => {
    const columns = completeCases(items.map((item) => wave.recoded.get(item) ?? []))
    const k = items.length
    const n = columns[0]?.length ?? 0
    const alpha = alphaOf(columns)
    const [low, high] = feldtInterval(alpha.raw, n, k)
    const omega = k > 2 ? omegaOf(correlationMatrix(columns)) : NO_OMEGA
    const scores = scoresOf(wave, code)
    const { icc1, icc2 } = intraclass(
      analyseVariance(teams.map(({ places }) => valid(takeAt(scores, places)))),
    )
    return {
      scale: code,
      k,
      n_complete: n,
      alpha_raw: alpha.raw,
      alpha_std: alpha.standardised,
      alpha_ci_lo: low,
      alpha_ci_hi: high,
      mean_r: alpha.meanR,
      spearman_brown: k === 2 ? spearmanBrown(alpha.meanR) : null,
      omega_total_model: omega.ofModel,
      omega_total_psych: omega.ofCorrelations,
      icc1,
      icc2,
    }
  })

/** `reliability.csv` */
export const reliabilityTable = (
  wave: ScoredWave,
  instrument: ScoringInstrument,
  teams: readonly Group[],
): Table => tableOf(COLUMNS, reliabilities(wave, instrument, teams))
