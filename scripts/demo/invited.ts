import { InvitationSecret } from '../../services/people/invitations/derive.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import type { Invitation } from '../../services/ticket/invitation.ts'

/** Somebody who is invited, with what stands in the letter. */
export interface Invited {
  readonly employee: string
  readonly mail: string
  /** Where the person works. */
  readonly team: string
  /** Unit and name of the segment the person answers in. */
  readonly unit: string
  readonly segment: string
  readonly link: Invitation
  readonly code: string
}

/** Everybody invited to a wave with their links, as only the post-room can derive them. */
export const invitedTo = async (
  people: Pick<PeopleRoom, 'db' | 'keys'>,
  wave: string,
): Promise<readonly Invited[]> => {
  const secret = new InvitationSecret((await people.keys.invitation.read(wave)) ?? '')
  const rows = await people.db
    .selectFrom('people.invitations as i')
    .innerJoin('people.employees as e', 'e.id', 'i.employee_id')
    .innerJoin('people.units as own', 'own.id', 'e.unit_id')
    .innerJoin('people.waves as w', 'w.id', 'i.wave_id')
    .innerJoin('people.wave_units as u', (join) =>
      join.onRef('u.wave_id', '=', 'i.wave_id').onRef('u.segment', '=', 'i.segment'),
    )
    .select([
      'e.id',
      'i.mail',
      'e.language',
      'own.name as team',
      'u.unit_id as unit',
      'i.segment',
      'w.fingerprint',
    ])
    .where('i.wave_id', '=', wave)
    .orderBy('i.mail')
    .execute()
  return rows.map(({ id, language, fingerprint, ...row }) => ({
    ...row,
    employee: id,
    link: {
      invitation: secret.invitationFor(id),
      fingerprint,
      segmentKey: secret.segmentKeyFor(row.unit),
      language,
    },
    code: secret.codeFor(id),
  }))
}
