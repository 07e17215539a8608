import { atOneMoment, inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import type { Random } from '../../plumbing/random.ts'
import { endSessionsOf } from '../accounts/sessions.queries.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import { type ActBy, type ActFacts, byWhom, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { staffListBrakes, staffListHasProblems } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { type Brake, brakeOf } from './brake.ts'
import type { Encoding } from './encodings.ts'
import { type Finding, sortFindings } from './findings.ts'
import type { ListedPeople } from './group-changes.ts'
import { type ListChanges, listChanges } from './list-changes.ts'
import { type MergedAndSplit, mergedAndSplit } from './merged-and-split.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { readStaffListFile } from './read-staff-list.ts'
import { writeStaffList } from './staff-list.queries.ts'
import type { StaffListFile, StaffListReading } from './staff-list.ts'
import { tellOfImport } from './tell-of-import.ts'
import { versionOf } from './version.ts'

/** What HR sees before and after an import. */
export interface ImportSummary {
  /** Of the list that it was compared with: an import may name it. */
  readonly version: string
  /** What the letters were read as; null where somebody has to say. */
  readonly encoding: Encoding | null
  readonly rows: number
  readonly people: number
  readonly added: number
  readonly left: number
  readonly moved: number
  /** The same people under another number. */
  readonly renumbered: number
  readonly units: readonly {
    readonly name: string
    readonly parent: string | null
    readonly leader: string | null
    readonly people: number
  }[]
  readonly newUnits: readonly string[]
  readonly goneUnits: readonly string[]
  readonly renamedUnits: readonly { readonly from: string; readonly to: string }[]
  /** Why this list is taken only when it was asked twice; null where it is taken at once. */
  readonly brake: Brake | null
  readonly problems: StaffListReading['problems']
  readonly warnings: StaffListReading['warnings']
}

/** What HR sees before an import, with names. They are never kept. */
export type ImportPreview = ImportSummary & { readonly changes: ListChanges & MergedAndSplit }

const summarise = (
  { list, encoding }: StaffListFile,
  plan: ImportPlan,
  before: ListedPeople,
  version: string,
): ImportSummary => {
  const people = new Map<string, number>()
  for (const { unit } of list.employees) people.set(unit, (people.get(unit) ?? 0) + 1)
  return {
    version,
    encoding,
    rows: list.rows,
    people: list.employees.length,
    added: plan.added.length,
    left: plan.left.length,
    moved: plan.moved,
    renumbered: plan.renumbered,
    units: list.units.map(({ key, parent, leader }) => ({
      name: key,
      parent,
      leader,
      people: people.get(key) ?? 0,
    })),
    newUnits: plan.newUnits,
    goneUnits: plan.goneUnits.map(({ key }) => key),
    renamedUnits: plan.renamedUnits,
    brake: brakeOf(plan, before.units, before.employees),
    // A list that cannot be read as a whole is not compared: people on broken lines would look as if they had
    // left.
    problems: list.problems.length > 0 ? list.problems : plan.problems,
    warnings: list.problems.length > 0 ? list.warnings : inOrder([...list.warnings, ...plan.warnings]),
  }
}

const inOrder = (warnings: readonly Finding[]): readonly Finding[] => sortFindings(warnings).warnings

interface Compared {
  readonly before: ListedPeople
  readonly plan: ImportPlan
  readonly summary: ImportSummary
}

/** Says what an import would do, and whether it may. A preview and an import both ask here. */
const compare = async (tx: RoomTransaction<DB>, file: StaffListFile, random: Random): Promise<Compared> => {
  const before = { units: await readUnits(tx), employees: await readEmployees(tx) }
  const plan = planImport(file, before.units, before.employees, random.uuid)
  const version = versionOf(before.units, before.employees)
  return { before, plan, summary: summarise(file, plan, before, version) }
}

/** What an import would do; changes nothing. */
export const previewStaffList = (
  room: PeopleRoom,
  bytes: Uint8Array,
  encoding?: Encoding,
): Promise<ImportPreview> => {
  const file = readStaffListFile(bytes, encoding)
  return atOneMoment(room.db, async (tx) => {
    const { before, plan, summary } = await compare(tx, file, room.random)
    const { units, employees } = before
    const changes = {
      ...listChanges(file.list, plan, units, employees),
      ...mergedAndSplit(plan, units, employees),
    }
    return { ...summary, changes }
  })
}

interface ImportOptions {
  /** The version that the preview was made of; without it nothing is compared. */
  readonly shown?: string | undefined
  readonly act?: Act
  /** The encoding that somebody chose. Without it the file tells. */
  readonly encoding?: Encoding | undefined
  /** Somebody saw why the list brakes, and asks again. Nothing that runs by itself may say so. */
  readonly askedTwice?: boolean | undefined
  /** Who brings it, where that is neither the account of the act nor the command line. */
  readonly by?: ActBy
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
 * Replaces the staff list. With a single problem nothing is changed.
 *
 * @throws Problem 422 `staff-list-has-problems` with every problem by line and column
 * @throws Problem 409 `shown-differs` when the list is another one by now; `staff-list-brakes` when it takes away too
 *   much to be taken at once
 */
export const importStaffList = (
  room: PeopleRoom,
  bytes: Uint8Array,
  { shown, act, encoding, askedTwice = false, by = byWhom(act) }: ImportOptions = {},
): Promise<ImportSummary> => {
  const file = readStaffListFile(bytes, encoding)
  return inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const { before, plan, summary } = await compare(tx, file, room.random)
      const { problems, warnings, version } = summary
      // First check what HR was shown: problems of a comparison that nobody saw explain nothing.
      if (shown !== undefined) refuseIfDifferent([{ fact: 'staff-list', shown, now: version }])
      if (problems.length > 0) throw staffListHasProblems(problems, warnings)
      if (summary.brake !== null && !askedTwice) throw staffListBrakes(summary.brake)
      await writeStaffList(tx, file.list, plan, room.clock.today())
      await endSessionsOf(
        tx,
        [...plan.readdressed, ...plan.left].map(({ id }) => id),
      )
      await tellOfImport(tx, room, plan, before)
      await noteAct(tx, { by, act: 'staff-list-taken', facts: factsOf(summary), today: room.clock.today() })
      return summary
    })
  })
}
