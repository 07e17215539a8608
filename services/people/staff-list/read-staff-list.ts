/**
 * A staff list, as HR exports it, read without a database and without guessing in silence: whatever the reader could
 * not use, or used differently than it was written, is a finding with its line.
 */

import { chooseRows } from './choose-rows.ts'
import type { Columns } from './columns.ts'
import { readColumns } from './columns.ts'
import { type Finding, findingKinds, sortFindings } from './findings.ts'
import { readLanguage } from './languages.ts'
import { findLeaderCircles } from './leader-circles.ts'
import { findLeader } from './leader-reference.ts'
import { mainPlaces } from './main-places.ts'
import { openTable, type ReadHow, type Table } from './open-table.ts'
import { type Organisation, readOrganisation } from './organisation.ts'
import { type Row, readRow } from './row.ts'
import { indexRows } from './row-index.ts'
import { firstProblem } from './row-problems.ts'
import { rowWarnings } from './row-warnings.ts'
import type { Employee, StaffListFile, StaffListReading } from './staff-list.ts'

/**
 * Never throws, whatever the bytes are.
 *
 * @param how what somebody said about the file; otherwise it is told from the file, or asked
 */
export function readStaffList(bytes: Uint8Array, how: ReadHow = {}): StaffListReading {
  return readStaffListFile(bytes, how).list
}

/** The same, with what a preview and a comparison need besides. */
export function readStaffListFile(bytes: Uint8Array, how: ReadHow = {}): StaffListFile {
  const table = openTable(bytes, how)
  const { encoding, preset } = table
  return { ...readTable(table, how.today), encoding, preset: preset?.name ?? null, complete: true }
}

type TextReading = Omit<StaffListFile, 'encoding' | 'preset' | 'complete'>

function readTable({ header, records: all, preset, refused }: Table, today: string | undefined): TextReading {
  if (refused.length > 0 || !header) return nothingRead(all.length, refused)
  if (preset?.brings === 'changes')
    return nothingRead(all.length, [{ line: header.line, column: '', code: 'file-is-changes' }])

  const { columns, findings } = readColumns(header, preset)
  if (header.quotes) findings.push({ line: header.line, column: '', code: header.quotes })
  if (all.length === 0) findings.push({ line: header.line, column: '', code: 'rows-missing' })
  if (sortFindings(findings).problems.length > 0) return nothingRead(all.length, findings)

  const chosen = preset && today !== undefined ? chooseRows(all, columns, today) : undefined
  const records = chosen?.records ?? all
  const written = records.map((record) => readRow(record, columns))
  const warnings = records.flatMap((record, i) =>
    written[i] ? rowWarnings(record, written[i], columns) : [],
  )
  const { rows, findings: second } = mainPlaces(written, columns)
  const { leaderOf, problems, broken } = judgeRows(rows, columns, chosen?.leftOut)
  const isSound = (row: Row) => !broken.has(row)
  const organisation = readOrganisation(rows, leaderOf, isSound, columns)
  const { number, mail } = columns.of
  const list: StaffListReading = {
    rows: all.length,
    employees: rows.filter(isSound).flatMap((row) => employee(row, organisation, leaderOf, isSound)),
    units: organisation.units.map(({ key, name, parent, leader }) => ({
      key,
      name,
      parent,
      leader,
    })),
    ...sortFindings([
      ...findings,
      ...(chosen?.findings ?? []),
      ...warnings,
      ...second,
      ...problems,
      ...organisation.findings,
    ]),
  }
  const headings = { number: number?.header ?? '', mail: mail?.header ?? '' }
  return { list, headings, planned: chosen?.planned ?? [] }
}

function nothingRead(rows: number, findings: readonly Finding[]): TextReading {
  return {
    list: { rows, employees: [], units: [], ...sortFindings(findings) },
    headings: { number: '', mail: '' },
    planned: [],
  }
}

/** Row by row, then the circles, which are nobody's fault alone. Rows in a circle are broken too. */
export function judgeRows(rows: readonly Row[], columns: Columns, leftOut?: ReadonlySet<string>) {
  const index = indexRows(rows, leftOut)
  const leaderOf = new Map<Row, Row | null>()
  const broken = new Set<Row>()
  const problems: Finding[] = []
  for (const row of rows) {
    const { leader, finding } = findLeader(row, index)
    if (leader !== undefined && !row.damage) leaderOf.set(row, leader)
    const problem = firstProblem(row, columns, index) ?? finding
    if (!problem) continue
    problems.push(problem)
    if (findingKinds[problem.code] === 'problem') broken.add(row)
  }
  const circles = findLeaderCircles(
    new Map([...leaderOf].flatMap(([row, to]) => (to ? [[row, to]] : []))),
    broken,
  )
  for (const row of circles.rows) broken.add(row)
  return { leaderOf, broken, problems: [...problems, ...circles.findings] }
}

function employee(
  row: Row,
  { unitOf }: Organisation,
  leaderOf: ReadonlyMap<Row, Row | null>,
  isSound: (row: Row) => boolean,
): readonly Employee[] {
  const unit = unitOf.get(row)
  if (!unit) return []
  const { line, firstName, lastName, key } = row
  const leader = leaderOf.get(row)
  return [
    {
      line,
      number: row.number || null,
      firstName,
      lastName,
      mail: row.mail || null,
      key,
      // Said in a warning where the list is silent: Dutch is what most of our organisations speak.
      language: readLanguage(row.language) ?? 'nl',
      unit: unit.key,
      leader: leader && isSound(leader) ? leader.key : null,
    },
  ]
}
