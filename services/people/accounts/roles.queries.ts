import { sql } from 'kysely'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { Role } from '../../scopes.ts'
import type { DB } from '../database.generated.ts'

/** @returns whether the account did not have the role yet */
export const giveRole = async (db: RoomDatabase<DB>, account: string, role: Role): Promise<boolean> => {
  const given = await db
    .insertInto('people.roles')
    .values({ account_id: account, role })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return given.numInsertedOrUpdatedRows === 1n
}

/** @returns whether the account had the role */
export const takeRole = async (db: RoomDatabase<DB>, account: string, role: Role): Promise<boolean> => {
  const taken = await db
    .deleteFrom('people.roles')
    .where('account_id', '=', account)
    .where('role', '=', role)
    .executeTakeFirst()
  return taken.numDeletedRows === 1n
}

/** Somebody who has a role, as those who oversee see it. */
export interface RoleHolder {
  readonly account: string
  readonly role: Role
  /** As on the staff list; null for an account outside it. */
  readonly name: string | null
  /** Of an account outside the staff list; null for one that is entered by a printed link only. */
  readonly mail: string | null
}

/** Everybody who has a role and can sign in: not who has left. */
export const readRoles = async (db: RoomDatabase<DB>): Promise<readonly RoleHolder[]> => {
  const { rows } = await sql<RoleHolder>`
    select r.account_id as account, r.role, e.first_name || ' ' || e.last_name as name, a.mail
    from people.roles r join people.accounts a on a.id = r.account_id
    left join people.employees e on e.id = a.employee_id
    where e.left_on is null
    order by r.role, name nulls last, a.mail nulls last, r.account_id`.execute(db)
  return rows
}
