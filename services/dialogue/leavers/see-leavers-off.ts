import { addDays } from '../../plumbing/calendar.ts'
import { groupsOf } from '../../plumbing/groups.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { knownBy } from '../pairs/known-address.ts'
import {
  destroyRecords,
  noteLeaver,
  recordOwners,
  type Whereabouts,
  whereabouts,
  writeToLeaver,
} from './leavers.queries.ts'

/** How long somebody who left can take their conversations along. */
const DAYS_TO_TAKE_ALONG = 30

/** @returns whether there is a letter now */
const seeOff = async (
  room: DialogueRoom,
  employee: string,
  known: readonly Buffer[],
  left: Whereabouts | undefined,
): Promise<boolean> => {
  const key = await room.keys.threshold()
  // At another address than the known one perhaps HR reads the letter.
  const mail = left?.mail ?? null
  const isKnown = mail !== null && known.some((one) => one.equals(knownBy(key, employee, mail)))
  return inTransaction(room.db, async (tx) => {
    const noted = await noteLeaver(tx, employee, addDays(room.clock.today(), DAYS_TO_TAKE_ALONG))
    if (!noted || !isKnown) return false
    await writeToLeaver(tx, employee)
    return true
  })
}

/**
 * Every hour: whoever left the staff list gets a link to their conversations, if they still have the address by which
 * they are known here. A month later the conversations are destroyed, with or without a letter.
 */
export const seeLeaversOff = async (room: DialogueRoom): Promise<void> => {
  const byEmployee = groupsOf(await recordOwners(room.db), ({ employee }) => employee)
  const found = new Map(
    (await whereabouts(room.db, [...byEmployee.keys()])).map((one) => [one.employee, one]),
  )
  const worksHere = (employee: string) => found.get(employee)?.works_here === true
  const back = [...byEmployee.keys()].filter(worksHere)
  await destroyRecords(room.db, back, room.clock.today())
  let written = false
  for (const [employee, owned] of byEmployee) {
    if (worksHere(employee) || owned.some(({ noted }) => noted)) continue
    const known = owned.map((one) => one.known)
    written = (await seeOff(room, employee, known, found.get(employee))) || written
  }
  if (written) await room.wakePostRoom()
}
