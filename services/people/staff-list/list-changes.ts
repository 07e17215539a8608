import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import { nameOf } from './name-of.ts'
import type { ImportPlan } from './plan-import.ts'
import type { StaffListReading } from './staff-list.ts'

/** Of each kind; beyond these, a list of names is no longer read. How many there are in all is told besides. */
const MOST_NAMED = 200

/** Whom a list would bring, take and move, by name: HR sees it before anything is taken. */
export interface ListChanges {
  readonly joined: readonly { readonly name: string; readonly unit: string }[]
  readonly left: readonly { readonly name: string; readonly unit: string }[]
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string }[]
  /** Units that have another leader than before, in all. */
  readonly leadersChanged: number
  /** Null where there is nobody. */
  readonly leaders: readonly {
    readonly unit: string
    readonly from: string | null
    readonly to: string | null
  }[]
}

export const listChanges = (
  { employees, units }: StaffListReading,
  plan: ImportPlan,
  knownUnits: readonly StoredUnit[],
  knownEmployees: readonly StoredEmployee[],
): ListChanges => {
  const unitBefore = new Map(knownUnits.map((unit) => [unit.id, unit]))
  const before = new Map(knownEmployees.map((one) => [one.id, one]))
  const now = new Map(employees.map((one) => [one.key, one]))
  const keyOf = (unit: string | null): string => (unit === null ? '' : (unitBefore.get(unit)?.key ?? ''))
  const idOf = (key: string): string => plan.employeeIds.get(key) ?? ''
  const leaders = units.flatMap(({ key, leader }) => {
    const known = unitBefore.get(plan.unitIds.get(key) ?? '')
    if (known === undefined || known.leader === (leader === null ? null : idOf(leader))) return []
    const was = known.leader === null ? undefined : before.get(known.leader)
    const is = leader === null ? undefined : now.get(leader)
    return [
      { unit: key, from: was === undefined ? null : nameOf(was), to: is === undefined ? null : nameOf(is) },
    ]
  })
  const moved = plan.stayed.flatMap((one) => {
    const from = before.get(idOf(one.key))?.unit ?? null
    return from === null || from === plan.unitIds.get(one.unit)
      ? []
      : [{ name: nameOf(one), from: keyOf(from), to: one.unit }]
  })
  const some = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(0, MOST_NAMED)
  return {
    joined: some([...plan.added, ...plan.returned]).map((one) => ({ name: nameOf(one), unit: one.unit })),
    left: some(plan.left).map((one) => ({ name: nameOf(one), unit: keyOf(one.unit) })),
    moved: some(moved),
    leadersChanged: leaders.length,
    leaders: some(leaders),
  }
}
