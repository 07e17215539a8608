import { readMailAddress } from '../../plumbing/mail-address.ts'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import { giveRole } from './roles.queries.ts'

export const countHr = async (db: RoomDatabase<DB>): Promise<number> => {
  const row = await db
    .selectFrom('people.roles')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('role', '=', 'hr')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/**
 * The account of the employee with this address, or else one outside the staff list; made on the spot where there is
 * none. Without an address only a printed link lets somebody in.
 */
export const accountFor = async (
  db: RoomDatabase<DB>,
  mail: string | null,
  newId: string,
): Promise<string> => {
  const employee = mail === null ? undefined : await currentEmployee(db, mail)
  return employee === undefined
    ? await outsideAccount(db, newId, mail && (readMailAddress(mail) ?? mail))
    : await accountOfEmployee(db, employee.id, newId)
}

/** Makes this account HR; for a first start, when nobody is there who could. */
export const addHr = async (db: RoomDatabase<DB>, id: string, mail: string | null): Promise<void> => {
  await giveRole(db, await accountFor(db, mail, id), 'hr')
}

/** Of an account outside the staff list that has no role left, nothing is kept. */
export const forgetWithoutRole = async (db: RoomDatabase<DB>, account: string): Promise<void> => {
  await db
    .deleteFrom('people.accounts')
    .where('id', '=', account)
    .where('employee_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('people.roles').select('role').where('account_id', '=', account))),
    )
    .execute()
}

/** The HR account that a link is printed for, and whether some HR account can get its link by mail. */
export const firstHr = async (
  db: RoomDatabase<DB>,
): Promise<{ readonly id: string; readonly byMail: boolean } | undefined> => {
  const accounts = await db
    .selectFrom('people.accounts')
    .innerJoin('people.roles', 'people.roles.account_id', 'people.accounts.id')
    .select(['id', 'mail', 'employee_id'])
    .where('role', '=', 'hr')
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

/** The account of an employee, made on the spot where there is none. */
const accountOfEmployee = async (db: RoomDatabase<DB>, employee: string, newId: string): Promise<string> => {
  await db
    .insertInto('people.accounts')
    .values({ id: newId, employee_id: employee })
    .onConflict((conflict) => conflict.column('employee_id').doNothing())
    .execute()
  const { id } = await db
    .selectFrom('people.accounts')
    .select('id')
    .where('employee_id', '=', employee)
    .executeTakeFirstOrThrow()
  return id
}

const findOutside = (db: RoomDatabase<DB>, mail: string) =>
  db
    .selectFrom('people.accounts')
    .select(['id', 'mail'])
    .where('mail', '=', mail)
    .where('employee_id', 'is', null)
    .executeTakeFirst()

/** The account of somebody outside the staff list, made on the spot where there is none. */
const outsideAccount = async (db: RoomDatabase<DB>, newId: string, mail: string | null): Promise<string> => {
  await db
    .insertInto('people.accounts')
    .values({ id: newId, mail })
    .onConflict((conflict) => conflict.column('mail').doNothing())
    .execute()
  return (mail === null ? undefined : (await findOutside(db, mail))?.id) ?? newId
}

/** Whether somebody left, as the identity provider says, whom the list still has. */
const leftEarly = async (db: RoomDatabase<DB>, employee: string): Promise<boolean> =>
  (await db
    .selectFrom('people.early_leavers')
    .select('employee_id')
    .where('employee_id', '=', employee)
    .executeTakeFirst()) !== undefined

/**
 * The account behind a mail address. It belongs to somebody who is employed today, and is then made on the
 * spot, or it is an HR account. Undefined for everybody else; the caller gives the same reply either way.
 */
export const accountBehindMail = async (
  db: RoomDatabase<DB>,
  mail: string,
  newId: string,
): Promise<{ readonly id: string; readonly mail: string; readonly language: string } | undefined> => {
  const employee = await currentEmployee(db, mail)
  if (employee === undefined) {
    const outside = await findOutside(db, readMailAddress(mail) ?? mail)
    return outside && { id: outside.id, mail: outside.mail ?? mail, language: 'nl' }
  }
  if (await leftEarly(db, employee.id)) return undefined
  const id = await accountOfEmployee(db, employee.id, newId)
  return { id, mail: employee.mail ?? mail, language: employee.language }
}
