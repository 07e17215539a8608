import { sql } from 'kysely'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { withoutZeros } from '../staff-list/person-evidence.ts'

export interface ListedEmployee {
  readonly id: string
  readonly number: string | null
  readonly mail: string | null
  readonly firstName: string
  readonly lastName: string
  /** Whether the account is HR, moderator, or anything else besides an employee. */
  readonly hasRole: boolean
}

/** Who works here with this number, zeros in front aside, or with this address. */
export const listedWith = async (
  tx: RoomTransaction<DB>,
  number: string,
  mail: string | null,
): Promise<readonly ListedEmployee[]> => {
  const { rows } = await sql<ListedEmployee>`
    select e.id, e.number, e.mail, e.first_name as "firstName", e.last_name as "lastName",
      exists (select from people.accounts a join people.roles r on r.account_id = a.id where a.employee_id = e.id) as "hasRole"
    from people.employees e
    where e.left_on is null and (
      ltrim(lower(e.number), '0') = ltrim(${withoutZeros(number)}, '0') or e.mail = ${mail})
    order by e.id`.execute(tx)
  return rows
}

/** Whether an account outside the staff list has this address. */
export const isOfAccount = async (tx: RoomTransaction<DB>, mail: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('people.accounts')
    .select('id')
    .where('mail', '=', mail)
    .where('employee_id', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The addresses of everybody on the list who has a role: what nobody changes from outside. */
export const heldAddresses = async (
  tx: RoomTransaction<DB>,
): Promise<readonly { readonly number: string; readonly mail: string }[]> => {
  const { rows } = await sql<{ number: string; mail: string }>`
    select distinct e.number, e.mail from people.employees e
    join people.accounts a on a.employee_id = e.id join people.roles r on r.account_id = a.id
    where e.left_on is null and e.number is not null`.execute(tx)
  return rows
}
