import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { Random } from '../../plumbing/random.ts'
import { giveAccessTo, giveAccessToAll } from '../accounts/early-leavers.queries.ts'
import { endSessionsOf } from '../accounts/sessions.queries.ts'
import { type ActBy, type ActFacts, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { replaceIncoming } from '../incoming/incoming.queries.ts'
import type { PeopleRoom } from '../people-room.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import type { ListedPeople } from './group-changes.ts'
import { type ImportPreview, type ImportSummary, summarise } from './import-summary.ts'
import { listChanges } from './list-changes.ts'
import { mergedAndSplit } from './merged-and-split.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { writeStaffList } from './staff-list.queries.ts'
import type { StaffListFile } from './staff-list.ts'
import { tellOfImport } from './tell-of-import.ts'
import { versionOf } from './version.ts'

export interface Compared {
  readonly file: StaffListFile
  readonly before: ListedPeople
  readonly plan: ImportPlan
  readonly summary: ImportSummary
}

/** Says what a list would do, and whether it may. Whoever previews, takes or offers a list asks here. */
export const compareList = async (
  tx: RoomTransaction<DB>,
  file: StaffListFile,
  random: Random,
): Promise<Compared> => {
  const before = { units: await readUnits(tx), employees: await readEmployees(tx) }
  const plan = planImport(file, before.units, before.employees, random.uuid)
  const version = versionOf(before.units, before.employees)
  return { file, before, plan, summary: summarise(file, plan, before, version) }
}

/** The same with names, for HR to look at. */
export const previewOf = ({ file, before, plan, summary }: Compared): ImportPreview => {
  const { units, employees } = before
  const changes = {
    ...listChanges(file.list, plan, units, employees),
    ...mergedAndSplit(plan, units, employees),
  }
  return { ...summary, changes }
}

const factsOf = ({ people, added, left, moved, newUnits, goneUnits, brake }: ImportSummary): ActFacts => ({
  people,
  joined: added,
  left,
  moved,
  newUnits: newUnits.length,
  goneUnits: goneUnits.length,
  askedTwice: brake !== null,
})

/**
 * Replaces the staff list, with everything that follows from it: sessions end, those who have to hear of it are written
 * to, and it is noted. The caller has looked at problems and brake, and holds the room's lock.
 */
export const takeList = async (
  tx: RoomTransaction<DB>,
  room: PeopleRoom,
  { file, before, plan, summary }: Compared,
  { by, source }: { readonly by: ActBy; readonly source?: string },
): Promise<void> => {
  const today = room.clock.today()
  await writeStaffList(tx, file.list, plan, today)
  await endSessionsOf(
    tx,
    [...plan.readdressed, ...plan.left].map(({ id }) => id),
  )
  // Somebody brought this list, and says of everybody on it that they work here; one that came by itself says it of nobody.
  if (source === undefined && by !== 'by-itself') await giveAccessToAll(tx)
  await giveAccessTo(
    tx,
    plan.left.map(({ id }) => id),
  )
  await tellOfImport(tx, room, plan, before)
  // Who is to come, or to go, by this list and no older one.
  if (file.complete) await replaceIncoming(tx, 'list', file.planned)
  const facts = { ...factsOf(summary), ...(source === undefined ? {} : { source }) }
  await noteAct(tx, { by, act: 'staff-list-taken', facts, today })
}
