import type { Brake } from './brake.ts'
import { brakeOf } from './brake.ts'
import type { Encoding } from './encodings.ts'
import { type Finding, sortFindings } from './findings.ts'
import type { ListedPeople } from './group-changes.ts'
import type { ListChanges } from './list-changes.ts'
import type { MergedAndSplit } from './merged-and-split.ts'
import type { ImportPlan } from './plan-import.ts'
import type { StaffListFile, StaffListReading } from './staff-list.ts'

/** What HR sees before and after an import. */
export interface ImportSummary {
  /** Of the list that it was compared with: an import may name it. */
  readonly version: string
  /** What the letters were read as; null where somebody has to say. */
  readonly encoding: Encoding | null
  /** As which payroll system's its columns were read; null: by their headers. */
  readonly preset: string | null
  readonly rows: number
  readonly people: number
  /** Who are new, and who come back. */
  readonly added: number
  readonly left: number
  readonly moved: number
  /** The same people under another number. */
  readonly renumbered: number
  readonly units: readonly {
    readonly name: string
    readonly parent: string | null
    readonly leader: string | null
    readonly people: number
  }[]
  readonly newUnits: readonly string[]
  readonly goneUnits: readonly string[]
  readonly renamedUnits: readonly { readonly from: string; readonly to: string }[]
  /** Why this list is taken only when it was asked twice; null where it is taken at once. */
  readonly brake: Brake | null
  readonly problems: StaffListReading['problems']
  readonly warnings: StaffListReading['warnings']
}

/** What HR sees before an import, with names. They are never kept. */
export type ImportPreview = ImportSummary & { readonly changes: ListChanges & MergedAndSplit }

export const summarise = (
  { list, encoding, preset }: StaffListFile,
  plan: ImportPlan,
  before: ListedPeople,
  version: string,
): ImportSummary => {
  const people = new Map<string, number>()
  for (const { unit } of list.employees) people.set(unit, (people.get(unit) ?? 0) + 1)
  return {
    version,
    encoding,
    preset,
    rows: list.rows,
    people: list.employees.length,
    added: plan.added.length + plan.returned.length,
    left: plan.left.length,
    moved: plan.moved,
    renumbered: plan.renumbered,
    units: list.units.map(({ key, parent, leader }) => ({
      name: key,
      parent,
      leader,
      people: people.get(key) ?? 0,
    })),
    newUnits: plan.newUnits,
    goneUnits: plan.goneUnits.map(({ key }) => key),
    renamedUnits: plan.renamedUnits,
    brake: brakeOf(plan, before.units, before.employees),
    // A list that cannot be read as a whole is not compared: people on broken lines would look as if they had
    // left.
    problems: list.problems.length > 0 ? list.problems : plan.problems,
    warnings: list.problems.length > 0 ? list.warnings : inOrder([...list.warnings, ...plan.warnings]),
  }
}

const inOrder = (warnings: readonly Finding[]): readonly Finding[] => sortFindings(warnings).warnings
