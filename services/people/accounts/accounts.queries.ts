import { readMailAddress } from '../../plumbing/mail-address.ts'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

/** Somebody who may sign in. */
export interface Account {
  readonly id: string
  readonly isHr: boolean
}

export const countHr = async (db: RoomDatabase<DB>): Promise<number> => {
  const row = await db
    .selectFrom('people.accounts')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('is_hr', '=', true)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** An HR account outside the staff list; without an address it can be entered by a printed link only. */
export const addHr = async (db: RoomDatabase<DB>, id: string, mail: string | null): Promise<void> => {
  const employee = mail === null ? undefined : await currentEmployee(db, mail)
  const existing = employee && (await accountOfEmployee(db, employee.id))
  if (existing !== undefined) {
    await db.updateTable('people.accounts').set({ is_hr: true }).where('id', '=', existing.id).execute()
    return
  }
  await db
    .insertInto('people.accounts')
    .values(
      employee === undefined
        ? { id, mail: mail && (readMailAddress(mail) ?? mail), is_hr: true }
        : { id, employee_id: employee.id, is_hr: true },
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The HR account to print a link for, and whether any HR account can get its link by mail instead. */
export const firstHr = async (
  db: RoomDatabase<DB>,
): Promise<{ readonly id: string; readonly byMail: boolean } | undefined> => {
  const accounts = await db
    .selectFrom('people.accounts')
    .select(['id', 'mail', 'employee_id'])
    .where('is_hr', '=', true)
    .execute()
  const byMail = accounts.some(({ mail, employee_id }) => mail !== null || employee_id !== null)
  const [first] = accounts.filter(({ mail, employee_id }) => mail === null && employee_id === null)
  const account = first ?? accounts[0]
  return account && { id: account.id, byMail }
}

const currentEmployee = (db: RoomDatabase<DB>, mail: string) =>
  db
    .selectFrom('people.employees')
    .select(['id', 'mail', 'language'])
    .where('mail', '=', readMailAddress(mail) ?? mail)
    .where('left_on', 'is', null)
    .executeTakeFirst()

const accountOfEmployee = (db: RoomDatabase<DB>, employee: string): Promise<Account | undefined> =>
  db
    .selectFrom('people.accounts')
    .select(['id', 'is_hr as isHr'])
    .where('employee_id', '=', employee)
    .executeTakeFirst()

/**
 * The account behind a mail address: an employee of today (made on the spot), or an HR account.
 * Undefined for everybody else; the caller answers the same either way.
 */
export const accountOf = async (
  db: RoomDatabase<DB>,
  mail: string,
  newId: string,
): Promise<{ readonly id: string; readonly mail: string; readonly language: string } | undefined> => {
  const employee = await currentEmployee(db, mail)
  if (employee === undefined) {
    const outside = await db
      .selectFrom('people.accounts')
      .select(['id', 'mail'])
      .where('mail', '=', readMailAddress(mail) ?? mail)
      .where('employee_id', 'is', null)
      .executeTakeFirst()
    return outside && { id: outside.id, mail: outside.mail ?? mail, language: 'nl' }
  }
  await db
    .insertInto('people.accounts')
    .values({ id: newId, employee_id: employee.id })
    .onConflict((conflict) => conflict.column('employee_id').doNothing())
    .execute()
  const account = await accountOfEmployee(db, employee.id)
  return account && { id: account.id, mail: employee.mail, language: employee.language }
}
