import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export interface Agreement {
  readonly reference: string
  readonly agreedOn: string
}

export const readAgreement = (db: RoomDatabase<DB>): Promise<Agreement | undefined> =>
  db
    .selectFrom('people.works_council_agreement')
    .select(['reference', 'agreed_on as agreedOn'])
    .executeTakeFirst()

export const keepAgreement = async (db: RoomDatabase<DB>, agreement: Agreement): Promise<void> => {
  const row = { reference: agreement.reference, agreed_on: agreement.agreedOn }
  await db
    .insertInto('people.works_council_agreement')
    .values({ only_one: true, ...row })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet(row))
    .execute()
}
