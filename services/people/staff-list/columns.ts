import type { Finding } from './findings.ts'
import { type Field, readHeader } from './header-words.ts'
import type { TextRecord } from './records.ts'

export interface Column {
  readonly index: number
  /** The header as written, for findings. */
  readonly header: string
}

type Plain = Exclude<Field, 'leaderMail' | 'leaderNumber' | 'leader'>

export interface Columns {
  readonly line: number
  readonly width: number
  readonly of: Readonly<Partial<Record<Plain, Column>>>
  /** A list may give the leader's number beside the leader's mail address. */
  readonly leaders: readonly Column[]
}

/** Which column holds what; with problems, the rows below the header cannot be read. */
export function readColumns(header: TextRecord): {
  readonly columns: Columns
  readonly findings: Finding[]
} {
  const { line } = header
  const findings: Finding[] = []
  const found = new Map<Field, Column>()
  // Spreadsheets write a row of separators as wide as the sheet; what stands under no header at all is a finding there.
  const width = header.cells.findLastIndex((cell) => cell !== '') + 1
  const named = header.cells.map((cell) => readHeader(cell))
  header.cells.forEach((cell, index) => {
    const field = nameField(named[index] ?? null, named)
    const first = field && found.get(field)
    if (first)
      findings.push({
        line,
        column: cell,
        code: 'column-repeated',
        value: first.header,
      })
    else if (field) found.set(field, { index, header: cell })
    else if (index < width) findings.push({ line, column: cell, code: 'column-ignored' })
  })
  const missing = (value: string) => findings.push({ line, column: '', code: 'column-missing', value })
  if (!['firstName', 'lastName', 'name'].some((field) => found.has(field as Field))) missing('name')
  if (!found.has('mail')) missing('mail')
  if (!found.has('unit')) missing('unit')
  const isLeader = ([field]: [Field, Column]) => field.startsWith('leader')
  // A map keeps the order of the file, so the leader columns are read from left to right.
  const leaders = [...found].filter(isLeader).map(([, column]) => column)
  const of: Columns['of'] = Object.fromEntries([...found].filter((entry) => !isLeader(entry)))
  if (!found.has('language')) findings.push({ line, column: '', code: 'language-missing' })
  return { columns: { line, width, of, leaders }, findings }
}

/**
 * "Naam", "nom" and "name" are a surname beside a first name, a first name beside a surname ("naam, achternaam"), a
 * whole name when alone, and of no use beside both.
 */
function nameField(field: Field | null, all: readonly (Field | null)[]): Field | null {
  if (field !== 'name') return field
  const first = all.includes('firstName')
  const last = all.includes('lastName')
  if (first && last) return null
  if (first) return 'lastName'
  return last ? 'firstName' : 'name'
}
