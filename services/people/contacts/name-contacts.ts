import { inTransaction } from '../../plumbing/postgres.ts'
import { type Compared, refuseIfDifferent } from '../acts/what-was-shown.ts'
import { type ActBy, noteAct } from '../audit/note-act.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { CONTACT_ROLES, type Contact, type NameContacts } from './contacts.contract.ts'
import { readContacts, replaceContacts } from './contacts.queries.ts'

const wordsOf = (contacts: readonly Contact[], role: Contact['role']): string | null =>
  contacts.find((one) => one.role === role)?.words ?? null

const compare = (shown: readonly Contact[], now: readonly Contact[]): readonly Compared[] =>
  CONTACT_ROLES.map((role) => ({
    fact: 'contact',
    of: role,
    shown: wordsOf(shown, role),
    now: wordsOf(now, role),
  }))

/**
 * Puts these in the place of those that the screen showed. What already is as asked is done.
 *
 * @throws Problem 409 `shown-differs`
 */
export const nameContacts = (
  room: Pick<PeopleRoom, 'db' | 'clock'>,
  { contacts, shown }: NameContacts,
  by: ActBy,
): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const now = await readContacts(tx)
    const isSo = CONTACT_ROLES.every((role) => wordsOf(now, role) === wordsOf(contacts, role))
    if (isSo) return
    if (shown !== undefined) refuseIfDifferent(compare(shown, now))
    await replaceContacts(tx, contacts)
    await noteAct(tx, { by, act: 'contacts-named', today: room.clock.today() })
  })
