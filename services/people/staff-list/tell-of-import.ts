import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { type Notice, queueNotices } from '../post-room/notices.queries.ts'
import { openAudiences } from '../pulses/waves.queries.ts'
import { readStandIns } from '../units/stand-ins.queries.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { whoLeads } from '../units/who-leads.ts'
import { groupChanges, type ListedPeople } from './group-changes.ts'
import type { ImportPlan } from './plan-import.ts'

/**
 * Notices to the old address. Otherwise whoever reads the mail of the new address could take over the account
 * unseen.
 */
const toOldAddresses = ({ readdressed }: ImportPlan): readonly Notice[] =>
  readdressed.flatMap(({ id, mail, language }) =>
    mail === null ? [] : [{ kind: 'address-changed', language, employee: id, mail }],
  )

/** Queues letters to those who have to hear of a new staff list, in the transaction that wrote it. */
export const tellOfImport = async (
  tx: RoomTransaction<DB>,
  { settings, clock }: Pick<PeopleRoom, 'settings' | 'clock'>,
  plan: ImportPlan,
  before: ListedPeople,
): Promise<void> => {
  await queueNotices(tx, toOldAddresses(plan), clock)
  const standIns = await readStandIns(tx, clock.today())
  const after = { employees: await readEmployees(tx), units: whoLeads(await readUnits(tx), standIns) }
  await tellOfGroups(tx, { settings, clock }, { ...before, units: whoLeads(before.units, standIns) }, after)
}

/** To the works council, where the groups of an open wave are others by now. */
export const tellOfGroups = async (
  tx: RoomTransaction<DB>,
  { settings, clock }: Pick<PeopleRoom, 'settings' | 'clock'>,
  before: ListedPeople,
  after: ListedPeople,
): Promise<void> => {
  // The notice is queued without an address too; it waits for one (`post-room/send-notice.ts`).
  for (const [wave, units] of await openAudiences(tx)) {
    const changes = groupChanges(units, before, after)
    if (changes === undefined) continue
    await queueNotices(
      tx,
      settings.worksCouncilLanguages.map((language) => ({
        kind: 'staff-list-changed',
        language,
        wave,
        ...changes,
      })),
      clock,
    )
  }
}
