import { type Table, tableOf } from './csv-tables.ts'
import { mean } from './descriptives.ts'
import { type Group, takeAt } from './groups.ts'
import type { ScoredWave } from './score-wave.ts'
import type { PickQuestion } from './scoring-instrument.ts'

const COLUMNS = ['team', 'option', 'n_pickers', 'count', 'pct_people', 'drive_intrinsic_pct'] as const

/** What share of a person's picks is intrinsic. */
const intrinsicShare = (picks: readonly string[], { options }: PickQuestion): number =>
  mean(picks.map((one) => (options.find(({ code }) => code === one)?.kind === 'intrinsic' ? 1 : 0)))

/**
 * `pick.csv`: what drives people, over those who picked anything; the intrinsic share is the mean of
 * personal shares, so that who picks one counts as much as who picks three. (`services/counting/scoring.md`,
 * 5.)
 */
export const pickTable = (wave: ScoredWave, question: PickQuestion | null, groups: readonly Group[]): Table =>
  tableOf(
    COLUMNS,
    groups.flatMap(({ team, places }) => {
      const pickers = takeAt(wave.responses, places).flatMap(({ picks }) => (picks.length > 0 ? [picks] : []))
      const n = pickers.length
      const intrinsic =
        question === null ? Number.NaN : 100 * mean(pickers.map((picks) => intrinsicShare(picks, question)))
      return (question?.options ?? []).map(({ code }) => {
        const count = pickers.filter((picks) => picks.includes(code)).length
        return {
          team,
          option: code,
          n_pickers: n,
          count,
          pct_people: (100 * count) / n,
          drive_intrinsic_pct: intrinsic,
        }
      })
    }),
  )
