import { LABELS } from '../../services/conversation-check/labels.ts'
import {
  type LinearData,
  MOST_STEPS,
  readSteps,
  writeSteps,
} from '../../services/conversation-check/weights.ts'

/** Tables of "yes" and "no", one a label, as one table with a column a label. */
export const mergeColumns = (tables: readonly LinearData[]): LinearData => {
  const merged = new Map<string, number[]>()
  for (const [column, { rows, step }] of tables.entries()) {
    for (const row of rows) {
      const [name = '', steps = ''] = row.split('\t')
      const own = merged.get(name) ?? LABELS.map(() => 0)
      const [yes = 0, no = 0] = readSteps(steps)
      own[column] = (yes - no) * step
      merged.set(name, own)
    }
  }
  const step =
    [...merged.values()].flat().reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6) / MOST_STEPS
  return {
    classes: LABELS,
    step,
    bias: tables.map(({ bias: [yes = 0, no = 0] }) => Math.round((yes - no) * 1e4) / 1e4),
    rows: [...merged]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weights]) => `${name}\t${writeSteps(weights.map((weight) => weight / step))}`),
  }
}
