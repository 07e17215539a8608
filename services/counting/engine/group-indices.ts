import { contractState, highFrom } from '../../statistics/contract-state.ts'
import { widthOf } from '../../statistics/points.ts'
import { type Table, tableOf } from './csv-tables.ts'
import { deviation, mean, valid } from './descriptives.ts'
import { type Group, takeAt } from './groups.ts'
import { QUADRANTS } from './quadrant.ts'
import { type ScoredWave, scoresInRole } from './score-wave.ts'
import type { Points, ScoringInstrument } from './scoring-instrument.ts'
import { tInterval } from './t-interval.ts'

const INDICES = [
  ['BI', 'balance'],
  ['CQI', 'conversation'],
  ['GAP', 'gap'],
] as const
const FIGURES = ['n', 'mean', 'sd', 'lo', 'hi'] as const
const INDEX_COLUMNS = INDICES.flatMap(([name]) => FIGURES.map((figure) => `${name}_${figure}` as const))
const COLUMNS = ['team', ...INDEX_COLUMNS, ...QUADRANTS, 'pct_violation', 'pc_state', 'setting_gate'] as const

type IndexColumn = (typeof INDEX_COLUMNS)[number]

const indexFigures = (wave: ScoredWave, places: readonly number[]) =>
  Object.fromEntries(
    INDICES.flatMap(([name, index]) => {
      const values = valid(takeAt(wave.indices[index], places))
      const n = values.length
      const m = mean(values)
      const sd = deviation(values)
      return [n, m, sd, ...tInterval(m, sd, n)].map((value, at) => [`${name}_${FIGURES[at]}`, value])
    }),
  ) as Record<IndexColumn, number>

const quadrantCounts = (wave: ScoredWave, places: readonly number[]) => {
  const quadrants = takeAt(wave.quadrants, places)
  const count = (quadrant: (typeof QUADRANTS)[number]) => quadrants.filter((one) => one === quadrant).length
  return { MH: count('MH'), OVER: count('OVER'), UNDER: count('UNDER'), ML: count('ML') }
}

/** With a setting that is not safe, people may be holding back. (`services/counting/scoring.md`, 7.) */
const heldBack = (setting: number, points: Points): boolean | null =>
  Number.isNaN(setting) ? null : setting < points.lowest + 2 * widthOf(points)

/** `indices.csv`: a row a team and one for all. */
export const indexTable = (
  wave: ScoredWave,
  instrument: ScoringInstrument,
  groups: readonly Group[],
): Table => {
  const { points } = instrument
  const scores = {
    kept: scoresInRole(wave, instrument, 'contract-kept'),
    breach: scoresInRole(wave, instrument, 'contract-breach'),
    violation: scoresInRole(wave, instrument, 'contract-violation'),
    setting: scoresInRole(wave, instrument, 'setting'),
  }
  return tableOf(
    COLUMNS,
    groups.map(({ team, places }) => {
      const of = (role: keyof typeof scores) => valid(takeAt(scores[role], places))
      const kept = of('kept')
      const breach = of('breach')
      const violation = of('violation')
      const violated = violation.filter((score) => score >= highFrom(points)).length
      const share = (100 * violated) / violation.length
      return {
        team,
        ...indexFigures(wave, places),
        ...quadrantCounts(wave, places),
        pct_violation: share,
        pc_state: contractState(
          {
            fewest: Math.min(kept.length, breach.length, violation.length),
            kept: mean(kept),
            breach: mean(breach),
            violation: mean(violation),
            violationAnswers: violation.length,
            violationShare: share,
          },
          points,
        ),
        setting_gate: heldBack(mean(of('setting')), points),
      }
    }),
  )
}
