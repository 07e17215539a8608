import type { Table } from './csv-tables.ts'
import type { ScoredWave } from './score-wave.ts'
import type { ScoringInstrument } from './scoring-instrument.ts'

/** `scores_w1.csv`, `scores_w2.csv`: a row a respondent. Never leaves the analyst's desk. */
export const personTable = (wave: ScoredWave, { scales }: ScoringInstrument): Table => ({
  columns: ['respondent', 'team', ...scales.map(({ code }) => code), 'BI', 'CQI', 'GAP', 'QUAD'],
  rows: wave.responses.map(({ respondent, team }, at) => [
    respondent,
    team,
    ...scales.map(({ code }) => wave.scores.get(code)?.[at] ?? null),
    wave.indices.balance[at] ?? null,
    wave.indices.conversation[at] ?? null,
    wave.indices.gap[at] ?? null,
    wave.quadrants[at] ?? null,
  ]),
})
