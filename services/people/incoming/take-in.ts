import { createHash } from 'node:crypto'
import { inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import type { ActBy } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { readStaffListFile } from '../staff-list/read-staff-list.ts'
import type { StaffListFile } from '../staff-list/staff-list.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { composeList, NOWHERE, type WhereFrom } from './compose-list.ts'
import { type IncomingSource, readDue, readIncoming, settleDue } from './incoming.queries.ts'
import type { IncomingRow } from './incoming-row.ts'
import { listOfPeople } from './list-of-people.ts'
import { offerList } from './offer-list.ts'
import { NOTHING, type Outcome } from './waiting-list.ts'

/** A list that is made of people who came one by one. */
export interface MadeList {
  readonly file: StaffListFile
  /** SHA-256, hexadecimal, of the rows it was made of. */
  readonly hash: string
}

const hashOf = (rows: readonly IncomingRow[]): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex')

/** A directory (`scim`) brings everybody. From the other two come changes, to be laid over the list of today. */
const isComplete = (source: IncomingSource): boolean => source === 'scim'

/**
 * The list of a source as it would be today; undefined where there is nothing to say: nobody at all, or no change whose
 * day has come.
 */
export const makeList = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  today: string,
  from: WhereFrom = NOWHERE,
): Promise<MadeList | undefined> => {
  const rows = await (isComplete(source) ? readIncoming : readDue)(tx, source, today)
  if (rows.length === 0) return undefined
  const hash = hashOf(rows)
  if (isComplete(source)) return { file: { ...readStaffListFile(listOfPeople(rows)), complete: false }, hash }
  const base = { employees: await readEmployees(tx), units: await readUnits(tx) }
  return { file: composeList(base, rows, today, from), hash }
}

/** What was due in a source is on the list by now, or was set aside. A directory's rows stay. */
export const settle = async (
  tx: RoomTransaction<DB>,
  source: IncomingSource,
  today: string,
): Promise<void> => {
  if (!isComplete(source)) await settleDue(tx, source, today)
}

/** The same in a transaction of the caller's, who holds the room's lock. */
export const takeInUnderLock = async (
  tx: RoomTransaction<DB>,
  room: PeopleRoom,
  source: IncomingSource,
  { from, by }: { readonly from?: WhereFrom; readonly by?: ActBy | undefined } = {},
): Promise<Outcome> => {
  const today = room.clock.today()
  const made = await makeList(tx, source, today, from)
  if (made === undefined) return NOTHING
  const outcome = await offerList(tx, room, { source, ...made, bytes: null, by })
  if (outcome.became === 'taken') await settle(tx, source, today)
  return outcome
}

/**
 * Makes a complete list of what a source has brought, as of today, and treats it as an uploaded one: under the brake and
 * without problems it is taken by itself; otherwise it waits for HR. The same again is nothing.
 */
export const takeIn = (room: PeopleRoom, source: IncomingSource): Promise<Outcome> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return takeInUnderLock(tx, room, source)
  })
