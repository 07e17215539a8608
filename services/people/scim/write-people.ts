import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { endAccessOf, giveAccessTo } from '../accounts/early-leavers.queries.ts'
import type { DB } from '../database.generated.ts'
import { pushRefused } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { judgePerson, withoutOtherParts } from './judge-person.ts'
import { isOfAccount, type ListedEmployee, listedWith } from './on-the-list.queries.ts'
import { noteWritten } from './provider.queries.ts'
import type { PushedPerson, StoredPerson } from './pushed-person.ts'
import { addPerson, changePerson, holdPerson, removePerson } from './scim-people.queries.ts'
import { whoItIs } from './who-it-is.ts'

const sameIn = (one: StoredPerson, other: StoredPerson): boolean =>
  (Object.keys(one) as (keyof StoredPerson)[]).every((key) => one[key] === other[key])

/**
 * An address opens an account: a link to sign in goes there. So nobody gets one from outside that belongs to an
 * account beside the staff list, and the address of somebody who has a role is changed by HR alone.
 */
const judgeMail = async (
  tx: RoomTransaction<DB>,
  { mail, active }: PushedPerson,
  listed: readonly ListedEmployee[],
): Promise<void> => {
  if (!active) return
  if (listed.some((one) => one.hasRole && one.mail !== mail)) throw pushRefused('mail-held')
  if (mail !== null && !listed.some((one) => one.mail === mail) && (await isOfAccount(tx, mail)))
    throw pushRefused('mail-of-account')
}

const idsOf = (listed: readonly ListedEmployee[]): readonly string[] => listed.map(({ id }) => id)

/** What follows at once, before any list is taken: who has access. */
const letInOrOut = async (
  tx: RoomTransaction<DB>,
  before: StoredPerson | undefined,
  after: PushedPerson,
): Promise<void> => {
  const listed = async (person: PushedPerson) =>
    whoItIs(person, await listedWith(tx, person.number, person.mail))
  const now = await listed(after)
  if (after.active) await judgeMail(tx, after, now)
  if (after.active && before?.active !== true) await giveAccessTo(tx, idsOf(now))
  // As the list knows them: what else was changed with it is on no list yet.
  if (!after.active && before?.active !== false)
    await endAccessOf(tx, idsOf(before === undefined ? now : await listed(before)))
}

/** @throws Problem for what no staff list can hold, or what belongs to somebody else */
export const createPerson = (room: PeopleRoom, pushed: PushedPerson): Promise<StoredPerson> =>
  inTransaction(room.db, async (tx) => {
    const person = { ...withoutOtherParts(pushed, room.settings.scimUnit), id: room.random.uuid() }
    judgePerson(person, undefined)
    await addPerson(tx, person, room.clock.today())
    await letInOrOut(tx, undefined, person)
    await noteWritten(tx, room.clock.now(), true)
    return person
  })

/**
 * @param change what somebody becomes, by what is stored now
 * @throws Problem 404 for nobody we know, and as above
 */
export const rewritePerson = (
  room: PeopleRoom,
  id: string,
  change: (stored: StoredPerson) => PushedPerson | Promise<PushedPerson>,
): Promise<StoredPerson> =>
  inTransaction(room.db, async (tx) => {
    const before = await holdPerson(tx, id)
    if (before === undefined) throw pushRefused('user-unknown')
    const after = { ...withoutOtherParts(await change(before), room.settings.scimUnit), id }
    judgePerson(after, id)
    const changed = !sameIn(after, before)
    if (changed) {
      await changePerson(tx, after, before, room.clock.today())
      await letInOrOut(tx, before, after)
    }
    await noteWritten(tx, room.clock.now(), changed)
    return after
  })

/** Somebody whom the provider deletes has left, and is remembered here no longer. @throws Problem 404 */
export const deletePerson = (room: PeopleRoom, id: string): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    const before = await holdPerson(tx, id)
    if (before === undefined) throw pushRefused('user-unknown')
    await removePerson(tx, id)
    await letInOrOut(tx, before, { ...before, active: false })
    await noteWritten(tx, room.clock.now(), true)
  })
