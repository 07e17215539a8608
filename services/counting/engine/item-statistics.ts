import { type Table, tableOf } from './csv-tables.ts'
import { deviation, mean, valid } from './descriptives.ts'
import { completeCases, pearson } from './pearson.ts'
import { DOES_NOT_APPLY, RATHER_NOT_SAY } from './read-responses.ts'
import type { ScoredWave } from './score-wave.ts'
import type { ScoredItem, ScoringInstrument } from './scoring-instrument.ts'

const COLUMNS = [
  'item',
  'n_valid',
  'n_na',
  'n_pns',
  'n_skipped',
  'mean_raw',
  'mean_scored',
  'sd',
  'home_scale',
  'r_item_rest',
] as const

/**
 * Correlation of an item with the mean of the other items of its scale, over people who answered all of
 * them (corrected item-total correlation; Nunnally & Bernstein 1994, ch. 8). NaN for a scale of one item.
 */
const itemRest = (wave: ScoredWave, { id, home }: ScoredItem, { scales }: ScoringInstrument): number => {
  const others = scales.find(({ code }) => code === home)?.items.filter((item) => item !== id) ?? []
  if (others.length === 0) return Number.NaN
  const columns = [id, ...others].map((item) => wave.recoded.get(item) ?? [])
  const [own = [], ...rest] = completeCases(columns)
  return pearson(
    own,
    own.map((_, at) => mean(rest.map((column) => column[at] ?? Number.NaN))),
  )
}

/** `item_stats.csv`: a row an item; the three ways of not answering are kept apart. */
export const itemTable = (wave: ScoredWave, instrument: ScoringInstrument): Table =>
  tableOf(
    COLUMNS,
    instrument.items.map((item, at) => {
      const answers = wave.responses.map((response) => response.answers[at] ?? null)
      const scored = valid(wave.recoded.get(item.id) ?? [])
      const count = (code: number | null) => answers.filter((answer) => answer === code).length
      return {
        item: item.id,
        n_valid: scored.length,
        n_na: count(DOES_NOT_APPLY),
        n_pns: count(RATHER_NOT_SAY),
        n_skipped: count(null),
        mean_raw: mean(valid(wave.raw.get(item.id) ?? [])),
        mean_scored: mean(scored),
        sd: deviation(scored),
        home_scale: item.home,
        r_item_rest: itemRest(wave, item, instrument),
      }
    }),
  )
