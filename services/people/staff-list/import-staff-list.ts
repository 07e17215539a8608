import { inTransaction } from '../../plumbing/postgres.ts'
import { Problem } from '../../plumbing/problem.ts'
import { endSessionsOf } from '../accounts/sessions.queries.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { readStaffList } from './read-staff-list.ts'
import { writeStaffList } from './staff-list.queries.ts'
import type { StaffListReading } from './staff-list.ts'
import { tellOfImport } from './tell-of-import.ts'
import { versionOf } from './version.ts'

/** What HR sees before and after an import. */
export interface ImportSummary {
  /** Of the list that it was compared with: an import may name it. */
  readonly version: string
  readonly rows: number
  readonly people: number
  readonly added: number
  readonly left: number
  readonly moved: number
  readonly units: readonly {
    readonly name: string
    readonly parent: string | null
    readonly leader: string | null
    readonly people: number
  }[]
  readonly problems: StaffListReading['problems']
  readonly warnings: StaffListReading['warnings']
}

const summarise = (list: StaffListReading, plan: ImportPlan, version: string): ImportSummary => {
  const people = new Map<string, number>()
  for (const { unit } of list.employees) people.set(unit, (people.get(unit) ?? 0) + 1)
  return {
    version,
    rows: list.rows,
    people: list.employees.length,
    added: plan.added.length,
    left: plan.left.length,
    moved: plan.moved,
    units: list.units.map(({ key, parent, leader }) => ({
      name: key,
      parent,
      leader,
      people: people.get(key) ?? 0,
    })),
    problems: list.problems,
    warnings: list.warnings,
  }
}

/** What an import would do; changes nothing. */
export const previewStaffList = async (room: PeopleRoom, bytes: Uint8Array): Promise<ImportSummary> => {
  const list = readStaffList(bytes)
  const [units, employees] = [await readUnits(room.db), await readEmployees(room.db)]
  const plan = planImport(list, units, employees, room.random.uuid)
  return summarise(list, plan, versionOf(units, employees))
}

/**
 * Replaces the staff list. With a single problem nothing is changed.
 *
 * @param shown the version that the preview was made of; without it nothing is compared
 * @throws Problem 422 `staff-list-has-problems` with every problem by line and column
 * @throws Problem 409 `shown-differs` when the list is another one by now
 */
export const importStaffList = async (
  room: PeopleRoom,
  bytes: Uint8Array,
  { shown, act }: { readonly shown?: string | undefined; readonly act?: Act } = {},
): Promise<ImportSummary> => {
  const list = readStaffList(bytes)
  if (list.problems.length > 0) {
    throw new Problem(422, 'staff-list-has-problems', {
      problems: list.problems,
      warnings: list.warnings,
    })
  }
  return inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const before = { units: await readUnits(tx), employees: await readEmployees(tx) }
      const version = versionOf(before.units, before.employees)
      if (shown !== undefined) refuseIfDifferent([{ fact: 'staff-list', shown, now: version }])
      const plan = planImport(list, before.units, before.employees, room.random.uuid)
      await writeStaffList(tx, list, plan, room.clock.today())
      await endSessionsOf(
        tx,
        [...plan.readdressed, ...plan.left].map(({ id }) => id),
      )
      await tellOfImport(tx, room.settings, plan, before)
      return summarise(list, plan, version)
    })
  })
}
