/**
 * A staff list, as HR exports it, read without a database and without guessing in silence: whatever the reader could
 * not use, or used differently than it was written, is a finding with its line.
 */

import type { Columns } from './columns.ts'
import { readColumns } from './columns.ts'
import { decodeText } from './decode-text.ts'
import type { Encoding } from './encodings.ts'
import { type Finding, sortFindings } from './findings.ts'
import { readLanguage } from './languages.ts'
import { findLeaderCircles } from './leader-circles.ts'
import { findLeader } from './leader-reference.ts'
import { mainPlaces } from './main-places.ts'
import { type Organisation, readOrganisation } from './organisation.ts'
import { readRecords } from './records.ts'
import { type Row, readRow } from './row.ts'
import { indexRows } from './row-index.ts'
import { firstProblem } from './row-problems.ts'
import { rowWarnings } from './row-warnings.ts'
import type { Employee, StaffListFile, StaffListReading } from './staff-list.ts'
import { unclearEncoding } from './unclear-encoding.ts'

/**
 * Never throws, whatever the bytes are.
 *
 * @param chosen the encoding, from somebody who was asked; otherwise it is told from the file, or asked
 */
export function readStaffList(bytes: Uint8Array, chosen?: Encoding): StaffListReading {
  return readStaffListFile(bytes, chosen).list
}

/** The same, with what a preview and a comparison need besides. */
export function readStaffListFile(bytes: Uint8Array, chosen?: Encoding): StaffListFile {
  const decoded = decodeText(bytes, chosen)
  if ('refused' in decoded)
    return { ...nothingRead(0, [{ line: 1, column: '', code: decoded.refused }]), encoding: null }
  const [{ text, encoding }, ...others] = decoded.readings
  const read = readText(text)
  if (others.length === 0) return { ...read, encoding }
  return { ...nothingRead(read.list.rows, unclearEncoding(decoded.readings)), encoding: null }
}

type TextReading = Omit<StaffListFile, 'encoding'>

function readText(text: string): TextReading {
  const [header, ...records] = readRecords(text)
  if (!header) return nothingRead(0, [{ line: 1, column: '', code: 'file-empty' }])
  const quotes: readonly Finding[] = header.quotes
    ? [{ line: header.line, column: '', code: header.quotes }]
    : []
  if (sortFindings(quotes).problems.length > 0) return nothingRead(records.length, quotes)

  const { columns, findings } = readColumns(header)
  findings.push(...quotes)
  if (records.length === 0) findings.push({ line: header.line, column: '', code: 'rows-missing' })
  if (sortFindings(findings).problems.length > 0) return nothingRead(records.length, findings)

  const written = records.map((record) => readRow(record, columns))
  const warnings = records.flatMap((record, i) =>
    written[i] ? rowWarnings(record, written[i], columns) : [],
  )
  const { rows, findings: second } = mainPlaces(written, columns)
  const { leaderOf, problems, broken } = judgeRows(rows, columns)
  const isSound = (row: Row) => !broken.has(row)
  const organisation = readOrganisation(rows, leaderOf, isSound, columns)
  const { number, mail } = columns.of
  const list: StaffListReading = {
    rows: written.length,
    employees: rows.filter(isSound).flatMap((row) => employee(row, organisation, leaderOf, isSound)),
    units: organisation.units.map(({ key, name, parent, leader }) => ({
      key,
      name,
      parent,
      leader,
    })),
    ...sortFindings([...findings, ...warnings, ...second, ...problems, ...organisation.findings]),
  }
  return { list, headings: { number: number?.header ?? '', mail: mail?.header ?? '' } }
}

function nothingRead(rows: number, findings: readonly Finding[]): TextReading {
  return {
    list: { rows, employees: [], units: [], ...sortFindings(findings) },
    headings: { number: '', mail: '' },
  }
}

/** Row by row, then the circles, which are nobody's fault alone. Rows in a circle are broken too. */
export function judgeRows(rows: readonly Row[], columns: Columns) {
  const index = indexRows(rows)
  const leaderOf = new Map<Row, Row | null>()
  const broken = new Set<Row>()
  const problems: Finding[] = []
  for (const row of rows) {
    const { leader, finding } = findLeader(row, index)
    if (leader !== undefined && !row.damage) leaderOf.set(row, leader)
    const problem = firstProblem(row, columns, index) ?? finding
    if (!problem) continue
    problems.push(problem)
    broken.add(row)
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
