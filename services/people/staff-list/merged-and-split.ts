import { groupsOf } from '../../plumbing/groups.ts'
import type { StoredEmployee, StoredUnit } from '../units/units.queries.ts'
import type { ImportPlan } from './plan-import.ts'

export interface MergedAndSplit {
  /** Units that go, and the one in which everybody who stays comes together. */
  readonly merged: readonly { readonly from: readonly string[]; readonly to: string }[]
  /** Units, and the new ones whose people all come from it. */
  readonly split: readonly { readonly from: string; readonly to: readonly string[] }[]
}

/** What becomes of units, told by where their people are: names alone would say that one goes and another comes. */
export const mergedAndSplit = (
  plan: ImportPlan,
  knownUnits: readonly StoredUnit[],
  knownEmployees: readonly StoredEmployee[],
): MergedAndSplit => {
  const keyBefore = new Map(knownUnits.map(({ id, key }) => [id, key]))
  const before = new Map(knownEmployees.map((one) => [one.id, one.unit]))
  const walks = plan.stayed.flatMap(({ key, unit: to }) => {
    const from = keyBefore.get(before.get(plan.employeeIds.get(key) ?? '') ?? '')
    return from === undefined ? [] : [{ from, to }]
  })
  const gone = new Set(plan.goneUnits.map(({ key }) => key))
  const isNew = new Set(plan.newUnits)
  const joining = new Set([...plan.added, ...plan.returned].map(({ unit }) => unit))
  const only = (ends: readonly string[]): string | undefined =>
    new Set(ends).size === 1 ? ends[0] : undefined
  const endOf = [
    ...groupsOf(
      walks.filter(({ from }) => gone.has(from)),
      ({ from }) => from,
    ),
  ].flatMap(([from, some]) => {
    const to = only(some.map((walk) => walk.to))
    return to === undefined ? [] : [{ from, to }]
  })
  const startOf = [
    ...groupsOf(
      walks.filter(({ to }) => isNew.has(to) && !joining.has(to)),
      ({ to }) => to,
    ),
  ].flatMap(([to, some]) => {
    const from = only(some.map((walk) => walk.from))
    return from === undefined || endOf.some((end) => end.from === from) ? [] : [{ from, to }]
  })
  return {
    merged: [...groupsOf(endOf, ({ to }) => to)].map(([to, some]) => ({
      from: some.map(({ from }) => from),
      to,
    })),
    split: [...groupsOf(startOf, ({ from }) => from)].map(([from, some]) => ({
      from,
      to: some.map(({ to }) => to),
    })),
  }
}
