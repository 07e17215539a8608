import { sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { ImportPlan } from './plan-import.ts'
import type { Employee, Unit } from './staff-list.ts'

const inHundreds = <T>(rows: readonly T[]): T[][] => {
  const parts: T[][] = []
  for (let at = 0; at < rows.length; at += 500) parts.push(rows.slice(at, at + 500))
  return parts
}

/** As one parameter: a statement has room for 65,535, and more people than that may leave at once. */
const isOneOf = (ids: readonly string[]) => sql<boolean>`id = any(${ids}::uuid[])`

/** New units first, then all in their place: a list may spell every unit anew, or swap two names. */
const writeUnits = async (tx: RoomTransaction<DB>, units: readonly Unit[], plan: ImportPlan) => {
  const idOf = (key: string) => plan.unitIds.get(key)!
  const isNew = new Set(plan.newUnits)
  for (const part of inHundreds(units.filter(({ key }) => isNew.has(key)))) {
    await tx
      .insertInto('people.units')
      .values(part.map(({ key, name }) => ({ id: idOf(key), key, name, parent_id: null, leader_id: null })))
      .execute()
  }
  await sql`
    update people.units set key = said.key, name = said.name, parent_id = said.parent, leader_id = null
    from unnest(${units.map(({ key }) => idOf(key))}::uuid[], ${units.map(({ key }) => key)}::text[],
                ${units.map(({ name }) => name)}::text[],
                ${units.map(({ parent }) => (parent === null ? null : idOf(parent)))}::uuid[])
      as said (id, key, name, parent)
    where units.id = said.id`.execute(tx)
}

const rowOf = (employee: Employee, plan: ImportPlan) => ({
  number: employee.number,
  mail: employee.mail,
  first_name: employee.firstName,
  last_name: employee.lastName,
  language: employee.language,
  unit_id: plan.unitIds.get(employee.unit)!,
  leader_id: null,
})

const writeEmployees = async (tx: RoomTransaction<DB>, plan: ImportPlan) => {
  for (const part of inHundreds(plan.added)) {
    await tx
      .insertInto('people.employees')
      .values(
        part.map((employee) => ({
          id: plan.employeeIds.get(employee.key)!,
          ...rowOf(employee, plan),
        })),
      )
      .execute()
  }
  for (const employee of plan.changed) {
    await tx
      .updateTable('people.employees')
      .set({ ...rowOf(employee, plan), left_on: null })
      .where('id', '=', plan.employeeIds.get(employee.key)!)
      .execute()
  }
}

/** People and leaders exist by now, so that a list may name them in any order. */
const writeLeaders = async (
  tx: RoomTransaction<DB>,
  employees: readonly Employee[],
  units: readonly Unit[],
  plan: ImportPlan,
) => {
  const led = employees.filter(({ leader }) => leader !== null)
  await sql`
    update people.employees set leader_id = said.leader
    from unnest(${led.map(({ key }) => plan.employeeIds.get(key))}::uuid[],
                ${led.map(({ leader }) => plan.employeeIds.get(leader!))}::uuid[]) as said (id, leader)
    where employees.id = said.id and employees.leader_id is distinct from said.leader`.execute(tx)
  const withLeader = units.filter(({ leader }) => leader !== null)
  await sql`
    update people.units set leader_id = said.leader
    from unnest(${withLeader.map(({ key }) => plan.unitIds.get(key))}::uuid[],
                ${withLeader.map(({ leader }) => plan.employeeIds.get(leader!))}::uuid[]) as said (id, leader)
    where units.id = said.id`.execute(tx)
}

/**
 * For each unit that goes the database looks whether somebody is still in it. A way of looking that it remembers from
 * when the list was short would read the whole table every time; so it thinks anew, and takes the index.
 */
const deleteUnits = async (tx: RoomTransaction<DB>, gone: readonly string[]): Promise<void> => {
  await sql`set local plan_cache_mode = force_custom_plan`.execute(tx)
  await sql`set local enable_seqscan = off`.execute(tx)
  await tx.deleteFrom('people.units').where(isOneOf(gone)).execute()
}

/** All of it or nothing: the caller's transaction. */
export const writeStaffList = async (
  tx: RoomTransaction<DB>,
  list: {
    readonly employees: readonly Employee[]
    readonly units: readonly Unit[]
  },
  plan: ImportPlan,
  today: string,
): Promise<void> => {
  // A list may swap two mail addresses or turn a branch around; what counts is how it ends.
  await sql`set constraints all deferred`.execute(tx)
  await writeUnits(tx, list.units, plan)
  const left = plan.left.map(({ id }) => id)
  if (left.length > 0) {
    await tx
      .updateTable('people.employees')
      .set({ left_on: today, unit_id: null, leader_id: null })
      .where(isOneOf(left))
      .execute()
    await tx.deleteFrom('people.stand_ins').where(sql<boolean>`employee_id = any(${left}::uuid[])`).execute()
  }
  await writeEmployees(tx, plan)
  await sql`select people.count_as_new(${[...plan.asNew]}::uuid[])`.execute(tx)
  await writeLeaders(tx, list.employees, list.units, plan)
  const gone = plan.goneUnits.map(({ id }) => id)
  if (gone.length > 0) await deleteUnits(tx, gone)
}
