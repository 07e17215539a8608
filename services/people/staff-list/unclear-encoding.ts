import type { Readings } from './find-encoding.ts'
import type { Finding } from './findings.ts'
import { readRecords } from './records.ts'

/** Enough to see which reading is right, few enough to be read. */
const MOST_EXAMPLES = 5

/** Cells that each reading reads differently: each different cell once, and of a row one, like any problem. */
export function unclearEncoding(readings: Readings): readonly Finding[] {
  const lists = readings.map(({ encoding, text }) => ({ encoding, records: readRecords(text) }))
  const [first] = lists
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const [row, { line, cells }] of first?.records.entries() ?? []) {
    for (const [at, cell] of cells.entries()) {
      const read = lists.map(({ encoding, records }) => ({ encoding, text: records[row]?.cells[at] ?? '' }))
      if (seen.has(cell) || read.every(({ text }) => text === cell)) continue
      seen.add(cell)
      const column = first?.records[0]?.cells[at] ?? ''
      findings.push({ line, column, code: 'encoding-unclear', readings: read })
      if (findings.length === MOST_EXAMPLES) return findings
      break
    }
  }
  return findings
}
