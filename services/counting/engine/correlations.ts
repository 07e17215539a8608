import type { Table } from './csv-tables.ts'
import { pairwise } from './pearson.ts'
import { type ScoredWave, scoresOf } from './score-wave.ts'

/** `correlations.csv` and `correlations_n.csv`: pairwise Pearson on person scores, and over how many. */
export const correlationTables = (
  wave: ScoredWave,
  scales: readonly string[],
): { readonly r: Table; readonly n: Table } => {
  const columns = scales.map((scale) => scoresOf(wave, scale))
  const pairs = columns.map((x) => columns.map((y) => pairwise(x, y)))
  const square = (figure: 'r' | 'n'): Table => ({
    columns: ['scale', ...scales],
    rows: pairs.map((row, at) => [scales[at] ?? '', ...row.map((pair) => pair[figure])]),
  })
  return { r: square('r'), n: square('n') }
}
