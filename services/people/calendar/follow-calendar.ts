import { inTransaction } from '../../plumbing/postgres.ts'
import { Problem } from '../../plumbing/problem.ts'
import { noteAct } from '../audit/note-act.ts'
import { planGone } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { openWave } from '../pulses/open-wave.ts'
import { remindEverybody } from '../pulses/remind-everybody.ts'
import { MOST_REMINDERS, oneAtATime } from '../pulses/waves.queries.ts'
import { readUnits } from '../units/units.queries.ts'
import { floorToday, unitsOf } from './audience-of.ts'
import { calendarWaves } from './calendar.queries.ts'
import type { Outcome } from './place-year.ts'
import { planFurther } from './plan-rhythm.ts'
import { noteMissed, noteOpened, noteRefused, type StoredPlan } from './planned-waves.queries.ts'
import { readYear, type Year } from './read-year.ts'
import { reminderDue } from './reminder-due.ts'

/** Letters go while people work: not at midnight, when a day begins. */
const [FROM_HOUR, TO_HOUR] = [8, 18]

type Due = StoredPlan & Extract<Outcome, { readonly opens: string }>

const dueIn = ({ plans, outcomes }: Year): readonly Due[] =>
  plans.flatMap((plan) => {
    const outcome = outcomes.get(plan.id)
    return outcome?.kind === 'due' ? [{ ...plan, ...outcome }] : []
  })

const isSame = (one: Due, other: Due | undefined): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Opens one wave as it was planned. In the transaction in which it opens, and behind the lock of all waves, the plan is
 * looked at again. So of two processes one opens it, and a plan that changed meanwhile opens as it is now, a minute later.
 */
const openOne = async (room: PeopleRoom, due: Due): Promise<void> => {
  const today = room.clock.today()
  const { form, closes } = due
  const floor = await inTransaction(room.db, floorToday)
  const audience = unitsOf(due.audience, await readUnits(room.db))
  await openWave(room, { form, audience, closes, floor }, undefined, 'by-itself', async (tx, open) => {
    await oneAtATime(tx)
    const now = dueIn(await readYear(tx, room)).find(({ id }) => id === due.id)
    if (!isSame(due, now)) throw planGone()
    const opened = await open()
    await noteOpened(tx, due.id, opened.wave, due.reminds)
    return opened
  }).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    if (error.code === 'plan-gone') return undefined
    // What is missing for a moment is tried again at once; what somebody must mend, tomorrow.
    return noteRefused(room.db, due.id, error.code, error.status === 503 ? null : today)
  })
}

/** Notes what was not opened in time, and plans on. */
const keepPlan = (room: PeopleRoom): Promise<void> =>
  inTransaction(room.db, async (tx) => {
    await oneAtATime(tx)
    const { plans, outcomes, facts } = await readYear(tx, room)
    for (const { id, wanted, form } of plans) {
      if (outcomes.get(id)?.kind !== 'missed' || !(await noteMissed(tx, id))) continue
      const missed = { wanted, form }
      await noteAct(tx, { by: 'by-itself', act: 'planned-wave-missed', facts: missed, today: facts.today })
    }
    await planFurther(tx, room)
  })

const remindDue = async (room: PeopleRoom, { facts: { today, free } }: Year): Promise<void> => {
  const waves = await calendarWaves(room.db, today)
  for (const { wave, state, reminders, ...days } of waves) {
    if (state !== 'open' || reminders >= MOST_REMINDERS || !reminderDue(days, today, free)) continue
    await remindEverybody(room, wave, undefined, 'by-itself').catch((error: unknown) => {
      // Somebody else did it, or stopped the wave, at this moment.
      if (!(error instanceof Problem)) throw error
    })
  }
}

/**
 * What the calendar does by itself: opens what is due, reminds, says what was missed, and plans on. It may run at any
 * moment, in several processes, as often as you like.
 */
export const followCalendar = async (room: PeopleRoom): Promise<void> => {
  await keepPlan(room)
  const hour = room.clock.now().getHours()
  if (hour < FROM_HOUR || hour >= TO_HOUR) return
  const year = await readYear(room.db, room)
  for (const due of dueIn(year)) if (due.triedOn !== year.facts.today) await openOne(room, due)
  await remindDue(room, year)
}
