import { groupsOf } from '../../plumbing/groups.ts'
import { unitUnknown } from '../people.problems.ts'
import { cleanCell, fold } from '../staff-list/cell-text.ts'
import type { Columns } from '../staff-list/columns.ts'
import { type Finding, sortFindings } from '../staff-list/findings.ts'
import type { ListedPeople } from '../staff-list/group-changes.ts'
import { mailKey } from '../staff-list/mail-key.ts'
import { personKey } from '../staff-list/person-key.ts'
import { judgeRows } from '../staff-list/read-staff-list.ts'
import type { Row } from '../staff-list/row.ts'
import type { Employee, Language, StaffListFile } from '../staff-list/staff-list.ts'
import { gatherTeams } from '../staff-list/teams.ts'
import { settleLeaders } from '../staff-list/unit-leaders.ts'
import type { UnitDraft } from '../staff-list/unit-registry.ts'
import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import type { HandChange, PersonForm } from './hand-change.ts'

/** Where findings of a list that was not written by anybody point: the fields of the form. */
const at = (header: string) => ({ index: 0, header })
const FIELDS: Columns = {
  line: 1,
  width: 0,
  of: {
    number: at('number'),
    firstName: at('firstName'),
    lastName: at('lastName'),
    mail: at('mail'),
    language: at('language'),
    unit: at('unit'),
  },
  leaders: [at('leader')],
  beside: {},
  preset: undefined,
}

/** Of the row that is changed: whatever is wrong with the list then, it stands there first. */
const OWN_LINE = 1

interface Cells extends Pick<Row, 'number' | 'firstName' | 'lastName' | 'language'> {
  readonly mail: string
  readonly unit: StoredUnit
  /** A number or an address; empty where nobody leads. */
  readonly leader: string
}

const rowOf = ({ number, firstName, lastName, mail, language, unit, leader }: Cells, line: number): Row => ({
  line,
  damage: null,
  cells: [],
  number,
  firstName,
  lastName,
  mail,
  key: personKey(mail, number),
  language,
  unit: unit.key,
  parent: '',
  leaders: leader === '' ? [] : [{ column: 'leader', value: leader }],
})

type UnitsById = ReadonlyMap<string, StoredUnit>

const unitNamed = (units: UnitsById, id: string): StoredUnit => {
  const unit = units.get(id)
  if (unit === undefined) throw unitUnknown(id)
  return unit
}

const cellsOfForm = (form: PersonForm, units: UnitsById): Cells => ({
  number: cleanCell(form.number),
  firstName: cleanCell(form.firstName),
  lastName: cleanCell(form.lastName),
  mail: mailKey(cleanCell(form.mail)),
  language: form.language,
  unit: unitNamed(units, form.unit),
  leader: cleanCell(form.leader),
})

/** How a row names somebody else. */
const nameFor = ({ mail, number }: Pick<Row, 'mail' | 'number'>): string => mail || number

const isNamedBy = ({ mail, number }: Pick<Row, 'mail' | 'number'>, name: string): boolean =>
  name !== '' && (mailKey(name) === mail || fold(name) === fold(number))

/** The rows of today with one changed, added or gone; and the units whose people or leaders it touches. */
const rowsWith = ({ employees, units }: ListedPeople, change: HandChange) => {
  const unitsById: UnitsById = new Map(units.map((unit) => [unit.id, unit]))
  const here = employees.filter(({ unit }) => unit !== null)
  const subject = 'id' in change ? here.find(({ id }) => id === change.id) : undefined
  const own = 'person' in change ? cellsOfForm(change.person, unitsById) : undefined
  const byId = new Map(here.map((one) => [one.id, one]))
  const touched = new Set([subject?.unit, own?.unit.id])
  const leaderNameOf = ({ leader }: StoredEmployee): string => {
    const known = leader === null ? undefined : byId.get(leader)
    if (known === undefined) return ''
    if (known.id !== subject?.id) return nameFor({ mail: known.mail ?? '', number: known.number ?? '' })
    return own === undefined ? successorOf(change, subject, leaderNameOf) : nameFor(own)
  }
  const others = here
    .filter(({ id }) => id !== subject?.id)
    .map((one, index) => {
      if (one.leader !== null && one.leader === subject?.id) touched.add(one.unit ?? undefined)
      const { number, mail, firstName, lastName, language, unit } = one
      const cells = { number: number ?? '', mail: mail ?? '', firstName, lastName, language }
      const named = leaderNameOf(one)
      // Who leads in somebody's place was perhaps led by that person; nobody leads oneself.
      const leader = subject !== undefined && isNamedBy(cells, named) ? leaderNameOf(subject) : named
      return [
        one.id,
        rowOf({ ...cells, leader, unit: unitNamed(unitsById, unit ?? '') }, OWN_LINE + 1 + index),
      ] as const
    })
  const ownRow = own && rowOf(own, OWN_LINE)
  return {
    ownRow,
    rowOfId: new Map([...(ownRow && subject ? [[subject.id, ownRow] as const] : []), ...others]),
    rows: [...(ownRow ? [ownRow] : []), ...others.map(([, row]) => row)],
    touched,
  }
}

/** Whoever somebody led who leaves is led by the successor, or else from above. */
const successorOf = (
  change: HandChange,
  subject: StoredEmployee | undefined,
  leaderNameOf: (one: StoredEmployee) => string,
): string => {
  const named = change.kind === 'left' ? cleanCell(change.successor) : ''
  return named !== '' || subject === undefined ? named : leaderNameOf(subject)
}

/** The key of the row that a change is about; undefined for somebody who left. */
export type ListWith = StaffListFile & { readonly own: string | undefined }

/**
 * The staff list of today with one row changed, as if somebody had brought it. Everything that is asked of a list is
 * asked of it. The tree stays as it is; who leads a unit is read anew only where people or leaders change.
 *
 * @throws Problem 422 `unit-unknown`
 */
export const listWith = (before: ListedPeople, change: HandChange): ListWith => {
  const { rows, rowOfId, ownRow, touched } = rowsWith(before, change)
  const { leaderOf, problems, broken } = judgeRows(rows, FIELDS)
  const isSound = (row: Row) => !broken.has(row)
  const keyOf = new Map(before.units.map(({ id, key }) => [id, key]))
  const drafts = before.units.map(
    ({ id, key, name, parent, leader }): UnitDraft => ({
      key,
      name,
      line: OWN_LINE,
      parent: parent === null ? null : (keyOf.get(parent) ?? null),
      leader: touched.has(id) || leader === null ? null : (rowOfId.get(leader)?.key ?? null),
    }),
  )
  const draftOf = new Map(drafts.map((draft) => [draft.key, draft]))
  const unitOf = new Map(rows.map((row) => [row, draftOf.get(row.unit)!]))
  const touchedKeys = new Set([...touched].map((id) => keyOf.get(id ?? '')))
  const teams = gatherTeams(unitOf, leaderOf, isSound).filter(({ unit }) => touchedKeys.has(unit.key))
  const leaderless: readonly Finding[] = settleLeaders(teams, 'unit')
  const employees = rows.filter(isSound).map((row): Employee => {
    const leader = leaderOf.get(row)
    const { line, number, firstName, lastName, mail, key, language, unit } = row
    return {
      line,
      number: number || null,
      firstName,
      lastName,
      mail: mail || null,
      key,
      language: language as Language,
      unit,
      leader: leader ? leader.key : null,
    }
  })
  const units = drafts.map(({ key, name, parent, leader }) => ({ key, name, parent, leader }))
  const once = [...groupsOf([...problems, ...leaderless], ({ code, value }) => `${code} ${value}`).values()]
  return {
    list: { rows: rows.length, employees, units, ...sortFindings(once.map(([first]) => first!)) },
    encoding: null,
    preset: null,
    planned: [],
    complete: false,
    headings: { number: 'number', mail: 'mail' },
    own: ownRow?.key,
  }
}
