import type { Finding } from './findings.ts'
import { type Field, readHeader } from './header-words.ts'
import { placesIn } from './presets/find-preset.ts'
import type { Preset } from './presets/presets.contract.ts'
import type { TextRecord } from './records.ts'

export interface Column {
  readonly index: number
  /** The header as written, for findings. */
  readonly header: string
}

type Plain = Exclude<Field, 'leaderMail' | 'leaderNumber' | 'leader'>

/** What only a payroll system says: since when, until when, how many hours, whether still, and which kind of change. */
const BESIDE = ['start', 'end', 'hours', 'status', 'kind'] as const
type Beside = (typeof BESIDE)[number]

export interface Columns {
  readonly line: number
  readonly width: number
  readonly of: Readonly<Partial<Record<Plain, Column>>>
  /** A list may give the leader's number beside the leader's mail address. */
  readonly leaders: readonly Column[]
  readonly beside: Readonly<Partial<Record<Beside, Column>>>
  /** Which payroll system wrote the file, where that is known. */
  readonly preset: Preset | undefined
}

type AnyField = Field | Beside

/**
 * Which field each header stands for. Where a preset fits, its headers go first; what it does not know is read as any
 * other header, for people add columns to an export.
 */
const fieldsOf = ({ cells }: TextRecord, preset: Preset | undefined): readonly (AnyField | null)[] => {
  const places = new Map([...(preset ? placesIn(preset, cells) : [])].map(([field, at]) => [at, field]))
  const taken = new Set<AnyField>(places.values())
  return cells.map((cell, at) => {
    const field = places.get(at) ?? (cell === '' ? null : readHeader(cell))
    return places.has(at) || field === null || !taken.has(field) ? field : null
  })
}

/** Which column holds what; with problems, the rows below the header cannot be read. */
export function readColumns(
  header: TextRecord,
  preset?: Preset,
): {
  readonly columns: Columns
  readonly findings: Finding[]
} {
  const { line } = header
  const findings: Finding[] = []
  const found = new Map<AnyField, Column>()
  // Spreadsheets write a row of separators as wide as the sheet; what stands under no header at all is a finding there.
  const width = header.cells.findLastIndex((cell) => cell !== '') + 1
  const named = fieldsOf(header, preset)
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
    // A payroll system writes forty columns more, and everybody knows that they are not for us.
    else if (index < width && !preset) findings.push({ line, column: cell, code: 'column-ignored' })
  })
  const missing = (value: string) => findings.push({ line, column: '', code: 'column-missing', value })
  if (preset?.brings === 'changes') {
    // A change names what is changed, and no more.
    for (const field of ['number', 'kind'] as const) if (!found.has(field)) missing(field)
  } else {
    if (preset && !found.has('number')) missing('number')
    if (!['firstName', 'lastName', 'name'].some((field) => found.has(field as Field))) missing('name')
    if (!found.has('mail')) missing('mail')
    if (!found.has('unit')) missing('unit')
    if (!found.has('language')) findings.push({ line, column: '', code: 'language-missing' })
  }
  const isBeside = (field: AnyField) => BESIDE.some((one) => one === field)
  const isLeader = (field: AnyField) => field.startsWith('leader')
  // A map keeps the order of the file, so the leader columns are read from left to right.
  const leaders = [...found].filter(([field]) => isLeader(field)).map(([, column]) => column)
  const of: Columns['of'] = Object.fromEntries(
    [...found].filter(([field]) => !isLeader(field) && !isBeside(field)),
  )
  const beside: Columns['beside'] = Object.fromEntries([...found].filter(([field]) => isBeside(field)))
  return { columns: { line, width, of, leaders, beside, preset }, findings }
}

/**
 * "Naam", "nom" and "name" are a surname beside a first name, a first name beside a surname ("naam, achternaam"), a
 * whole name when alone, and of no use beside both.
 */
function nameField(field: AnyField | null, all: readonly (AnyField | null)[]): AnyField | null {
  if (field !== 'name') return field
  const first = all.includes('firstName')
  const last = all.includes('lastName')
  if (first && last) return null
  if (first) return 'lastName'
  return last ? 'firstName' : 'name'
}
