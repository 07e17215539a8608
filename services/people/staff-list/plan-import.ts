import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import type { Employee, StaffListReading } from './staff-list.ts'

/** What a staff list changes, before anything is changed. */
export interface ImportPlan {
  /** Unit key → its id, kept from before or made now. */
  readonly unitIds: ReadonlyMap<string, string>
  /** Mail address in the list → the person's id, kept from before or made now. */
  readonly employeeIds: ReadonlyMap<string, string>
  readonly added: readonly Employee[]
  /** Who were on the list before and are in it now, or came back. */
  readonly stayed: readonly Employee[]
  readonly left: readonly StoredEmployee[]
  readonly moved: number
  /** Persons whose mail address changed, as they were before: whoever signed in with the old one is signed out. */
  readonly readdressed: readonly StoredEmployee[]
  /**
   * Persons who are counted as new at the next wave, though the list has known them: with another address, or
   * after they had left, the same number may be anybody. Otherwise four dummies could be put in unseen.
   */
  readonly asNew: readonly string[]
  readonly goneUnits: readonly StoredUnit[]
}

/** A person is recognised by employee number where both lists have one, otherwise by mail address. */
const recognise = (known: readonly StoredEmployee[]) => {
  const byNumber = new Map(known.flatMap((one) => (one.number === null ? [] : [[one.number, one] as const])))
  const byMail = new Map(known.map((one) => [one.mail, one]))
  return (employee: Employee): StoredEmployee | undefined => {
    const sameNumber = employee.number === null ? undefined : byNumber.get(employee.number)
    if (sameNumber !== undefined) return sameNumber
    const sameMail = byMail.get(employee.mail)
    const otherNumber = sameMail?.number != null && employee.number !== null
    return otherNumber ? undefined : sameMail
  }
}

/** Pure: the caller reads what is stored, and writes what this says in one transaction. */
export const planImport = (
  list: StaffListReading,
  knownUnits: readonly StoredUnit[],
  knownEmployees: readonly StoredEmployee[],
  newId: () => string,
): ImportPlan => {
  const unitByKey = new Map(knownUnits.map((unit) => [unit.key, unit]))
  const unitIds = new Map(list.units.map(({ key }) => [key, unitByKey.get(key)?.id ?? newId()]))
  const find = recognise(knownEmployees)
  const employeeIds = new Map<string, string>()
  const added: Employee[] = []
  const stayed: Employee[] = []
  const seen = new Set<string>()
  let moved = 0
  const readdressed: StoredEmployee[] = []
  const asNew: string[] = []
  for (const employee of list.employees) {
    const before = find(employee)
    if (before === undefined || seen.has(before.id)) {
      employeeIds.set(employee.mail, newId())
      added.push(employee)
      continue
    }
    seen.add(before.id)
    employeeIds.set(employee.mail, before.id)
    stayed.push(employee)
    if (before.unit !== unitIds.get(employee.unit)) moved++
    if (before.mail !== employee.mail) readdressed.push(before)
    if (before.mail !== employee.mail || before.unit === null) asNew.push(before.id)
  }
  return {
    unitIds,
    employeeIds,
    added,
    stayed,
    moved,
    readdressed,
    asNew,
    left: knownEmployees.filter(({ id, unit }) => unit !== null && !seen.has(id)),
    goneUnits: knownUnits.filter(({ key }) => !unitIds.has(key)),
  }
}
