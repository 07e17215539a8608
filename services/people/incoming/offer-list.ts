import { addDays } from '../../plumbing/calendar.ts'
import type { RoomTransaction } from '../../plumbing/postgres.ts'
import { type ActBy, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { StaffListFile } from '../staff-list/staff-list.ts'
import { type Compared, compareList, takeList } from '../staff-list/take-list.ts'
import {
  type ListNumbers,
  type ListSource,
  NO_NUMBERS,
  NOTHING,
  type Outcome,
  withoutValues,
} from './waiting-list.ts'
import {
  keepList,
  removedByThemselves,
  replaceWaiting,
  seenBefore,
  withRole,
} from './waiting-lists.queries.ts'
import { DAYS_OF_BRAKE, removedBy, whyItWaits } from './why-it-waits.ts'

/** A list that came by itself. */
export interface Offered {
  readonly source: ListSource
  readonly file: StaffListFile
  /** SHA-256, hexadecimal, of what it says. */
  readonly hash: string
  /** As it came; null where it is made of people who came one by one, and can be made again. */
  readonly bytes: Uint8Array | null
  /** Where somebody at the command line brought it. */
  readonly by?: ActBy | undefined
}

const numbersOf = ({ summary }: Compared, why: ListNumbers['why']): ListNumbers => ({
  why,
  people: summary.people,
  added: summary.added,
  left: summary.left,
  moved: summary.moved,
  newUnits: summary.newUnits.length,
  goneUnits: summary.goneUnits.length,
  problems: withoutValues(summary.problems),
})

/**
 * Takes a list that nobody asked for, if nothing speaks against it: no problem, and no reason to wait. Otherwise it waits
 * for HR. A list that removes more than a tenth, or empties a unit, is never taken here.
 *
 * The caller holds the room's lock.
 */
export const offerList = async (
  tx: RoomTransaction<DB>,
  room: PeopleRoom,
  { source, file, hash, bytes, by = 'by-itself' }: Offered,
): Promise<Outcome> => {
  const today = room.clock.today()
  const seen = await seenBefore(tx, source, hash)
  // A faulty file is looked at again: whether it fits may depend on the list of today. What is made of rows is not.
  const faultyAgain = seen?.latest === true && seen.state === 'faulty' && bytes !== null
  if (seen?.latest && !faultyAgain) return NOTHING
  const kept = { id: room.random.uuid(), source, cameOn: today, hash, preset: file.preset, byItself: true }
  const compared = await compareList(tx, file, room.random)
  if (compared.summary.problems.length > 0) {
    const numbers = { ...NO_NUMBERS, problems: withoutValues(compared.summary.problems) }
    if (!faultyAgain) await keepList(tx, { ...kept, bytes: null, state: 'faulty', numbers }, 0)
    return { became: 'faulty', numbers }
  }
  const removed = removedBy(compared)
  const why = whyItWaits(compared, {
    seenEarlier: seen?.latest === false && seen.state !== 'faulty' && bytes !== null,
    removedBefore: await removedByThemselves(tx, addDays(today, 1 - DAYS_OF_BRAKE)),
    withRole: await withRole(tx, removed),
  })
  const numbers = numbersOf(compared, why)
  await replaceWaiting(tx, source, today)
  if (why.length > 0) {
    await keepList(tx, { ...kept, byItself: false, bytes, state: 'waiting', numbers }, 0)
    const { left, added, moved } = numbers
    const facts = { source, why: why.join(' '), left, joined: added, moved }
    await noteAct(tx, { by, act: 'staff-list-waits', facts, today })
    return { became: 'waiting', numbers }
  }
  await takeList(tx, room, compared, { by, source })
  await keepList(tx, { ...kept, bytes: null, state: 'taken', numbers }, removed.length)
  return { became: 'taken', numbers }
}
