import { atOneMoment, inTransaction } from '../../plumbing/postgres.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import { type ActBy, byWhom } from '../audit/note-act.ts'
import { staffListBrakes, staffListHasProblems } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import type { ImportPreview, ImportSummary } from './import-summary.ts'
import type { ReadHow } from './open-table.ts'
import { readStaffListFile } from './read-staff-list.ts'
import { compareList, previewOf, takeList } from './take-list.ts'

/** What an import would do; changes nothing. */
export const previewStaffList = (
  room: PeopleRoom,
  bytes: Uint8Array,
  how: Omit<ReadHow, 'today'> = {},
): Promise<ImportPreview> => {
  const file = readStaffListFile(bytes, { ...how, today: room.clock.today() })
  return atOneMoment(room.db, async (tx) => previewOf(await compareList(tx, file, room.random)))
}

/**
 * Whether somebody who asks may have a list taken.
 *
 * @throws Problem as `importStaffList`
 */
export const mayBeTaken = (
  { version, problems, warnings, brake }: ImportSummary,
  { shown, askedTwice }: { readonly shown?: string | undefined; readonly askedTwice: boolean },
): void => {
  // First check what HR was shown: problems of a comparison that nobody saw explain nothing.
  if (shown !== undefined) refuseIfDifferent([{ fact: 'staff-list', shown, now: version }])
  if (problems.length > 0) throw staffListHasProblems(problems, warnings)
  if (brake !== null && !askedTwice) throw staffListBrakes(brake)
}

interface ImportOptions extends Omit<ReadHow, 'today'> {
  /** The version that the preview was made of; without it nothing is compared. */
  readonly shown?: string | undefined
  readonly act?: Act
  /** Somebody saw why the list brakes, and asks again. Nothing that runs by itself may say so. */
  readonly askedTwice?: boolean | undefined
  /** Who brings it, where that is neither the account of the act nor the command line. */
  readonly by?: ActBy
}

/**
 * Replaces the staff list. With a single problem nothing is changed.
 *
 * @throws Problem 422 `staff-list-has-problems` with every problem by line and column
 * @throws Problem 409 `shown-differs` when the list is another one by now; `staff-list-brakes` when it takes away too
 *   much to be taken at once
 */
export const importStaffList = (
  room: PeopleRoom,
  bytes: Uint8Array,
  { shown, act, encoding, preset, askedTwice = false, by = byWhom(act) }: ImportOptions = {},
): Promise<ImportSummary> => {
  const file = readStaffListFile(bytes, { encoding, preset, today: room.clock.today() })
  return inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const compared = await compareList(tx, file, room.random)
      mayBeTaken(compared.summary, { shown, askedTwice })
      await takeList(tx, room, compared, { by })
      return compared.summary
    })
  })
}
