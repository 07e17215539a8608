import { sql } from 'kysely'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { endSessionsOf } from './sessions.queries.ts'

/** Ends the access of people who are still on the list. Whatever they sign in with, no session is found for them. */
export const endAccessOf = async (tx: RoomTransaction<DB>, employees: readonly string[]): Promise<void> => {
  if (employees.length === 0) return
  await tx
    .insertInto('people.early_leavers')
    .values(employees.map((employee_id) => ({ employee_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await endSessionsOf(tx, employees)
}

/** They may sign in again. Sessions that ended stay ended. */
export const giveAccessTo = async (tx: RoomTransaction<DB>, employees: readonly string[]): Promise<void> => {
  if (employees.length === 0) return
  await tx
    .deleteFrom('people.early_leavers')
    .where(sql<boolean>`employee_id = any(${employees}::uuid[])`)
    .execute()
}

/** Everybody whom the list has may sign in. @returns how many could not before */
export const giveAccessToAll = async (tx: RoomTransaction<DB>): Promise<number> => {
  const { numDeletedRows } = await tx.deleteFrom('people.early_leavers').executeTakeFirst()
  return Number(numDeletedRows)
}

/** How many are still on the list and have no access any more. */
export const countEarlyLeavers = async (db: RoomDatabase<DB>): Promise<number> => {
  const { n } = await db
    .selectFrom('people.early_leavers as l')
    .innerJoin('people.employees as e', 'e.id', 'l.employee_id')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('e.left_on', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}
