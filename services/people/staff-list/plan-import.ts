import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import { type Finding, sortFindings } from './findings.ts'
import { recognisePeople } from './recognise-people.ts'
import { recogniseUnits } from './recognise-units.ts'
import type { Employee, StaffListFile } from './staff-list.ts'

/** What a staff list will change. */
export interface ImportPlan {
  /** Unit key → its id, kept from before or made now. */
  readonly unitIds: ReadonlyMap<string, string>
  /** Key in the list → the person's id, kept from before or made now. */
  readonly employeeIds: ReadonlyMap<string, string>
  readonly added: readonly Employee[]
  /** Who had left not long ago, and are on it again. */
  readonly returned: readonly Employee[]
  /** Who were on the list before and are in it now, or came back. */
  readonly stayed: readonly Employee[]
  /** Those of them of whom anything changed. */
  readonly changed: readonly Employee[]
  readonly left: readonly StoredEmployee[]
  readonly moved: number
  /** How many have another number than before, or one now, or none any more. */
  readonly renumbered: number
  /** People whose mail address changed, as they were before. Sessions of their accounts end. */
  readonly readdressed: readonly StoredEmployee[]
  /**
   * People who count as new at the next wave although the list knew them before: they have another address, or
   * had left. The same number may be somebody else by now. Otherwise somebody could put in four invented people
   * unseen.
   */
  readonly asNew: readonly string[]
  /** Keys. */
  readonly newUnits: readonly string[]
  readonly goneUnits: readonly StoredUnit[]
  /** Units that are spelled otherwise than before, by key. */
  readonly renamedUnits: readonly { readonly from: string; readonly to: string }[]
  /** What comparing the list with the people we know has found. With a problem nothing is written. */
  readonly problems: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** Pure: the caller reads what is stored, and writes what this says in one transaction. */
export const planImport = (
  { list, headings }: StaffListFile,
  knownUnits: readonly StoredUnit[],
  knownEmployees: readonly StoredEmployee[],
  newId: () => string,
): ImportPlan => {
  const unitBefore = recogniseUnits(list.units, knownUnits)
  const unitIds = new Map(list.units.map((unit) => [unit.key, unitBefore.get(unit)?.id ?? newId()]))
  const stayingUnits = new Set(unitBefore.values())
  const { knownAs, findings } = recognisePeople(list.employees, knownEmployees, headings)
  const employeeIds = new Map(list.employees.map((one) => [one.key, knownAs.get(one)?.id ?? newId()]))
  const stayed = [...knownAs.keys()]
  const was = (differs: (now: Employee, before: StoredEmployee) => boolean) =>
    [...knownAs].filter(([now, before]) => differs(now, before)).map(([, before]) => before)
  const staying = new Set(knownAs.values())
  const isOther = (now: Employee, before: StoredEmployee): boolean =>
    before.number !== now.number ||
    before.mail !== now.mail ||
    before.firstName !== now.firstName ||
    before.lastName !== now.lastName ||
    before.language !== now.language ||
    before.unit !== unitIds.get(now.unit) ||
    before.leader !== (now.leader === null ? null : employeeIds.get(now.leader))
  return {
    unitIds,
    employeeIds,
    added: list.employees.filter((one) => !knownAs.has(one)),
    stayed,
    changed: [...knownAs].flatMap(([now, before]) => (isOther(now, before) ? [now] : [])),
    returned: [...knownAs].flatMap(([now, before]) => (before.unit === null ? [now] : [])),
    moved: was((now, before) => before.unit !== null && before.unit !== unitIds.get(now.unit)).length,
    renumbered: was((now, before) => before.number !== now.number).length,
    readdressed: was((now, before) => before.mail !== now.mail),
    asNew: was((now, before) => before.mail !== now.mail || before.unit === null).map(({ id }) => id),
    left: knownEmployees.filter((one) => one.unit !== null && !staying.has(one)),
    newUnits: list.units.filter((unit) => !unitBefore.has(unit)).map(({ key }) => key),
    goneUnits: knownUnits.filter((unit) => !stayingUnits.has(unit)),
    renamedUnits: [...unitBefore].flatMap(([{ key }, before]) =>
      key === before.key ? [] : [{ from: before.key, to: key }],
    ),
    ...sortFindings(findings),
  }
}
