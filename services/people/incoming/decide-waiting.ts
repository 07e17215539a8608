import { atOneMoment, inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { giveAccessToAll } from '../accounts/early-leavers.queries.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import { byWhom, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { waitingListGone } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { mayBeTaken } from '../staff-list/import-staff-list.ts'
import type { ImportPreview, ImportSummary } from '../staff-list/import-summary.ts'
import { readStaffListFile } from '../staff-list/read-staff-list.ts'
import type { StaffListFile } from '../staff-list/staff-list.ts'
import { compareList, previewOf, takeList } from '../staff-list/take-list.ts'
import type { IncomingSource } from './incoming.queries.ts'
import { makeList, settle } from './take-in.ts'
import type { ListSource } from './waiting-list.ts'
import { decideList, findWaiting } from './waiting-lists.queries.ts'

const isIncoming = (source: ListSource): source is IncomingSource => source !== 'folder' && source !== 'url'

interface OpenList {
  readonly source: ListSource
  readonly file: StaffListFile
}

/** A list that waits, as it would be taken today. One that is made of people must still say what it said. */
const openWaiting = async (tx: RoomTransaction<DB>, id: string, today: string): Promise<OpenList> => {
  const kept = await findWaiting(tx, id)
  if (kept === undefined) throw waitingListGone()
  const { source, bytes, preset, hash } = kept
  if (bytes !== null)
    return { source, file: readStaffListFile(bytes, { preset: preset ?? undefined, today }) }
  const made = isIncoming(source) ? await makeList(tx, source, today) : undefined
  if (made === undefined) throw waitingListGone()
  refuseIfDifferent([{ fact: 'staff-list', shown: hash, now: made.hash }])
  return { source, file: made.file }
}

/**
 * What a list that waits would do, with names. Nothing is changed.
 *
 * @throws Problem 404 `waiting-list-gone`; 409 `shown-differs` where the people it is made of have changed since
 */
export const previewWaiting = (room: PeopleRoom, id: string): Promise<ImportPreview> =>
  atOneMoment(room.db, async (tx) => {
    const { file } = await openWaiting(tx, id, room.clock.today())
    return previewOf(await compareList(tx, file, room.random))
  })

interface Taking {
  readonly shown?: string | undefined
  readonly askedTwice: boolean
  readonly act?: Act
}

/**
 * Takes a list that waits, as an uploaded one.
 *
 * @throws Problem as `previewWaiting` and `importStaffList`
 */
export const takeWaiting = (
  room: PeopleRoom,
  id: string,
  { shown, askedTwice, act }: Taking,
): Promise<ImportSummary> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const today = room.clock.today()
      const { source, file } = await openWaiting(tx, id, today)
      const compared = await compareList(tx, file, room.random)
      mayBeTaken(compared.summary, { shown, askedTwice })
      await takeList(tx, room, compared, { by: byWhom(act), source })
      await decideList(tx, id, 'taken', today)
      if (isIncoming(source)) await settle(tx, source, today)
      // A list of everybody says so of everybody; one that was made of changes knows only of these.
      else await giveAccessToAll(tx)
      return compared.summary
    })
  })

/**
 * Sets a list aside that waits: it is forgotten, and with it the changes that it was made of. A directory brings its
 * people again with the next change.
 *
 * @throws Problem 404 `waiting-list-gone`
 */
export const setAside = (room: PeopleRoom, id: string, act?: Act): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    await actOnce(tx, act, async () => {
      const today = room.clock.today()
      const kept = await findWaiting(tx, id)
      if (kept === undefined || !(await decideList(tx, id, 'set-aside', today))) throw waitingListGone()
      const { source, numbers } = kept
      if (isIncoming(source)) await settle(tx, source, today)
      const facts = { source, left: numbers.left, joined: numbers.added, moved: numbers.moved }
      await noteAct(tx, { by: byWhom(act), act: 'staff-list-set-aside', facts, today })
      return null
    })
  })
