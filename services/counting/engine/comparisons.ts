import { widthOf } from '../../statistics/points.ts'
import { type Table, tableOf } from './csv-tables.ts'
import { valid } from './descriptives.ts'
import { type Group, takeAt } from './groups.ts'
import { label } from './labels.ts'
import { type ScoredWave, scoresOf } from './score-wave.ts'
import type { ScoringInstrument } from './scoring-instrument.ts'
import { welch } from './welch.ts'

const COLUMNS = [
  'team',
  'scale',
  'n1',
  'n2',
  'm1',
  'm2',
  'diff',
  'se',
  'df',
  'ci_lo',
  'ci_hi',
  't',
  'p',
  'g',
  'p_bh',
  'label',
  'favourable',
] as const

const labelled = (
  rows: readonly ({ readonly team: string; readonly scale: string } & ReturnType<typeof welch>)[],
  { scales, points }: ScoringInstrument,
) => label(rows, (code) => scales.find((scale) => scale.code === code)?.direction ?? 1, widthOf(points))

/** `team_vs_rest.csv`: first group the rest of the organisation, second the team, headline scales. */
export const teamVersusRest = (
  wave: ScoredWave,
  instrument: ScoringInstrument,
  teams: readonly Group[],
  headline: readonly string[],
): Table =>
  tableOf(
    COLUMNS,
    labelled(
      teams.flatMap(({ team, places }) => {
        const own = new Set(places)
        return headline.map((scale) => {
          const scores = scoresOf(wave, scale)
          const rest = scores.filter((_, place) => !own.has(place))
          return { team, scale, ...welch(valid(rest), valid(takeAt(scores, places))) }
        })
      }),
      instrument,
    ),
  )

/**
 * `wave_change.csv`: first group the earlier wave, second the later one; nobody is followed. All teams
 * together are a report of their own, so their p-values are corrected apart.
 */
export const waveChange = (
  earlier: readonly [ScoredWave, readonly Group[]],
  later: readonly [ScoredWave, readonly Group[]],
  instrument: ScoringInstrument,
  headline: readonly string[],
): Table => {
  const [before, groups] = earlier
  const [after, groupsAfter] = later
  const rows = groups.flatMap(({ team, places }, at) =>
    headline.map((scale) => {
      const first = valid(takeAt(scoresOf(before, scale), places))
      const second = valid(takeAt(scoresOf(after, scale), groupsAfter[at]?.places ?? []))
      return { team, scale, ...welch(first, second) }
    }),
  )
  const ofTeams = rows.length - headline.length
  return tableOf(COLUMNS, [
    ...labelled(rows.slice(0, ofTeams), instrument),
    ...labelled(rows.slice(ofTeams), instrument),
  ])
}
