import { addDays } from '../../plumbing/calendar.ts'
import { atOneMoment, inTransaction, type RoomTransaction } from '../../plumbing/postgres.ts'
import { endSessionsOf } from '../accounts/sessions.queries.ts'
import { type Act, actOnce } from '../acts/act-once.ts'
import { refuseIfDifferent } from '../acts/what-was-shown.ts'
import { byWhom, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { listComesByItself } from '../incoming/comes-by-itself.ts'
import {
  personUnknown,
  personWouldBeAnother,
  staffListBrakes,
  staffListHasProblems,
} from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { oneAtATime } from '../pulses/waves.queries.ts'
import type { Brake } from '../staff-list/brake.ts'
import { brakeOf } from '../staff-list/brake.ts'
import type { Finding } from '../staff-list/findings.ts'
import type { ListedPeople } from '../staff-list/group-changes.ts'
import { type ListChanges, listChanges } from '../staff-list/list-changes.ts'
import { nameOf } from '../staff-list/name-of.ts'
import { type ImportPlan, planImport } from '../staff-list/plan-import.ts'
import { writeStaffList } from '../staff-list/staff-list.queries.ts'
import { tellOfImport } from '../staff-list/tell-of-import.ts'
import { readEmployees, readUnits } from '../units/units.queries.ts'
import { leftSince } from './everybody.queries.ts'
import type { HandChange } from './hand-change.ts'
import { type ListWith, listWith } from './list-with.ts'
import { versionOfPerson } from './version-of-person.ts'

/** What a change by hand would do: the page shows it before anything is written. */
export interface HandPreview {
  readonly brake: Brake | null
  readonly problems: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly changes: ListChanges
  /** A letter goes to the address that was, and whoever signed in with it is signed out. */
  readonly newAddress: boolean
  /** The person counts as new at the next wave. */
  readonly asNew: boolean
  /** The next list that comes by itself undoes this, unless its source says the same by then. */
  readonly undone: boolean
}

interface Compared {
  readonly file: ListWith
  readonly before: ListedPeople
  readonly plan: ImportPlan
  readonly preview: Omit<HandPreview, 'undone'>
}

/** Small lists one after the other take away as much as a large one. */
const DAYS_THAT_ADD_UP = 7

const refuseIfAnother = (change: HandChange, { own }: ListWith, plan: ImportPlan): void => {
  // Number, address and name together decide who is who, for HR too: nobody gets somebody else's place by three edits.
  if (
    change.kind === 'changed' &&
    plan.problems.length === 0 &&
    plan.employeeIds.get(own ?? '') !== change.id
  )
    throw personWouldBeAnother()
}

/**
 * Asks of the list of today with one row changed what is asked of every list.
 *
 * @throws Problem 404 `person-unknown`, 409 `shown-differs`, `person-would-be-another`, 422 `unit-unknown`
 */
const compare = async (
  tx: RoomTransaction<DB>,
  { clock, random }: Pick<PeopleRoom, 'clock' | 'random'>,
  change: HandChange,
): Promise<Compared> => {
  const before = { units: await readUnits(tx), employees: await readEmployees(tx) }
  if ('id' in change) {
    const one = before.employees.find(({ id, unit }) => id === change.id && unit !== null)
    if (one === undefined) throw personUnknown()
    refuseIfDifferent([{ fact: 'person', of: nameOf(one), shown: change.shown, now: versionOfPerson(one) }])
  }
  const file = listWith(before, change)
  const { problems, warnings } = file.list
  const plan = planImport(file, before.units, before.employees, random.uuid)
  if (problems.length === 0) refuseIfAnother(change, file, plan)
  const lately = await leftSince(tx, addDays(clock.today(), -DAYS_THAT_ADD_UP))
  const preview = {
    brake: brakeOf(plan, before.units, before.employees, lately),
    problems: problems.length > 0 ? problems : plan.problems,
    warnings: problems.length > 0 ? warnings : [...warnings, ...plan.warnings],
    changes: listChanges(file.list, plan, before.units, before.employees),
    newAddress: plan.readdressed.some(({ mail }) => mail !== null),
    asNew: plan.asNew.length > 0,
  }
  return { file, before, plan, preview }
}

/** What a change would do; changes nothing. @throws Problem as `takeByHand`, but for problems and brake, which it tells */
export const previewByHand = (room: PeopleRoom, change: HandChange): Promise<HandPreview> =>
  atOneMoment(room.db, async (tx) => ({
    ...(await compare(tx, room, change)).preview,
    undone: await listComesByItself(tx, room.settings),
  }))

const ACTS = { added: 'person-added', changed: 'person-changed', left: 'person-left' } as const

/**
 * Adds, changes or takes away one person.
 *
 * @throws Problem 422 `staff-list-has-problems`, `unit-unknown`; 404 `person-unknown`; 409 `shown-differs`,
 *   `person-would-be-another`, and `staff-list-brakes` where too many left within a week, or a unit has nobody any more
 */
export const takeByHand = (
  room: PeopleRoom,
  change: HandChange,
  { act, askedTwice = false }: { readonly act?: Act; readonly askedTwice?: boolean } = {},
): Promise<{ readonly person: string | null }> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    return actOnce(tx, act, async () => {
      const { file, before, plan, preview } = await compare(tx, room, change)
      const { problems, warnings, brake } = preview
      if (problems.length > 0) throw staffListHasProblems(problems, warnings)
      if (brake !== null && !askedTwice) throw staffListBrakes(brake)
      const today = room.clock.today()
      await writeStaffList(tx, file.list, plan, today)
      const out = [...plan.readdressed, ...plan.left].map(({ id }) => id)
      await endSessionsOf(tx, out)
      await tellOfImport(tx, room, plan, before)
      // Nothing that tells who it was: the log is read by those who must not look at people.
      const facts = { askedTwice: brake !== null }
      await noteAct(tx, { by: byWhom(act), act: ACTS[change.kind], facts, today })
      return { person: plan.employeeIds.get(file.own ?? '') ?? null }
    })
  })
