import type { RoomDatabase } from '../../plumbing/postgres.ts'
import { preparedAs } from '../../plumbing/prepared.ts'
import type { DB } from '../database.generated.ts'

export interface FoundInvitation {
  readonly employee: string
  readonly segment: string
  readonly blinded: Buffer | null
  /** The answer that the invitation got. */
  readonly evaluation: Buffer | null
}

/** The invitation behind the keyed hash of a link, or of a typed code. */
export const findInvitation = (
  db: RoomDatabase<DB>,
  wave: string,
  mac: Uint8Array,
  byCode: boolean,
): Promise<FoundInvitation | undefined> =>
  db
    .selectFrom('people.invitations')
    .select(['employee_id as employee', 'segment', 'blinded', 'evaluation'])
    .where('wave_id', '=', wave)
    .where(byCode ? 'code_mac' : 'link_mac', '=', Buffer.from(mac))
    .modifyEnd(preparedAs(byCode ? 'find-by-code' : 'find-by-link'))
    .executeTakeFirst()

/**
 * Binds an invitation to the bytes it asked with and to the answer, in one statement. So of fifty requests at
 * once exactly one is first.
 *
 * @returns false when another was first, or the invitation is gone
 */
export const keepEvaluation = async (
  db: RoomDatabase<DB>,
  wave: string,
  employee: string,
  blinded: Buffer,
  evaluation: Buffer,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('people.invitations')
    .set({ blinded, evaluation })
    .where('wave_id', '=', wave)
    .where('employee_id', '=', employee)
    .where('evaluation', 'is', null)
    .where((eb) => eb.or([eb('blinded', 'is', null), eb('blinded', '=', blinded)]))
    .modifyEnd(preparedAs('keep-evaluation'))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Unit and language behind a typed code, whether or not it was used. To ask this stores nothing. */
export const findByCode = (
  db: RoomDatabase<DB>,
  wave: string,
  mac: Uint8Array,
): Promise<{ readonly unit: string; readonly language: string } | undefined> =>
  db
    .selectFrom('people.invitations as i')
    .innerJoin('people.employees as e', 'e.id', 'i.employee_id')
    .innerJoin('people.wave_units as u', (join) =>
      join.onRef('u.wave_id', '=', 'i.wave_id').onRef('u.segment', '=', 'i.segment'),
    )
    .select(['u.unit_id as unit', 'e.language as language'])
    .where('i.wave_id', '=', wave)
    .where('i.code_mac', '=', Buffer.from(mac))
    .executeTakeFirst()
