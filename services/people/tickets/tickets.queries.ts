import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'

export interface FoundInvitation {
  readonly employee: string
  readonly segment: string
  readonly blinded: Buffer | null
}

/** The invitation behind a keyed hash, locked until the transaction ends: fifty at once get one ticket. */
export const lockInvitation = (
  tx: RoomTransaction<DB>,
  wave: string,
  mac: Uint8Array,
): Promise<FoundInvitation | undefined> =>
  tx
    .selectFrom('people.invitations')
    .select(['employee_id as employee', 'segment', 'blinded'])
    .where('wave_id', '=', wave)
    .where((eb) => eb.or([eb('link_mac', '=', Buffer.from(mac)), eb('code_mac', '=', Buffer.from(mac))]))
    .forUpdate()
    .executeTakeFirst()

export const keepBlinded = async (
  tx: RoomTransaction<DB>,
  wave: string,
  employee: string,
  blinded: Uint8Array,
): Promise<void> => {
  await tx
    .updateTable('people.invitations')
    .set({ blinded: Buffer.from(blinded) })
    .where('wave_id', '=', wave)
    .where('employee_id', '=', employee)
    .execute()
}

/** Unit and language behind a typed code, whether or not it was used: nothing is stored by asking. */
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
