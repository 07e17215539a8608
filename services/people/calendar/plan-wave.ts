import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { Act } from '../acts/act-once.ts'
import { noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { formUnknown, nobodyWorks, planGone, planTooClose } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { refuseBadAudience } from './audience-of.ts'
import type { PlanRequest } from './calendar.contract.ts'
import { onShownCalendar } from './on-shown-calendar.ts'
import type { Outcome } from './place-year.ts'
import { refuseBadDay } from './plan-rhythm.ts'
import { changePlan, insertPlans, removePlan } from './planned-waves.queries.ts'
import { readYear, type Year } from './read-year.ts'

type Room = Pick<PeopleRoom, 'db' | 'library' | 'clock' | 'random' | 'keys'>

/** What cannot open as it is planned is not planned, nor what leaves no day for a wave that was planned before. */
const refuseIfItCannotOpen = async (
  tx: RoomTransaction<DB>,
  room: Room,
  id: string,
  form: string,
  before: Year,
): Promise<void> => {
  const { outcomes } = await readYear(tx, room)
  const outcome = outcomes.get(id)
  const isPushedOut = ([other, { kind }]: readonly [string, Outcome]): boolean =>
    other !== id && kind === 'refused' && before.outcomes.get(other)?.kind !== 'refused'
  if (outcome?.kind !== 'refused') {
    if ([...outcomes].some(isPushedOut)) throw planTooClose()
    return
  }
  if (outcome.why === 'form-unknown') throw formUnknown(form)
  throw outcome.why === 'rest' ? planTooClose() : nobodyWorks()
}

/**
 * Plans one wave by hand.
 *
 * @throws Problem 409 `shown-differs`, `plan-too-close`, `nobody-works`, 422 `plan-too-soon`, `plan-too-late`,
 *   `form-unknown`, `unit-unknown`, `audience-empty`, `audience-too-small`
 */
export const planWave = (room: Room, { shown, ...plan }: PlanRequest, act: Act): Promise<void> =>
  onShownCalendar(room, shown, act, async (tx) => {
    const today = room.clock.today()
    refuseBadDay(plan.wanted, today)
    await refuseBadAudience(tx, room, plan.audience)
    const before = await readYear(tx, room)
    const id = room.random.uuid()
    await insertPlans(tx, [{ id, ...plan, byHand: true }])
    await refuseIfItCannotOpen(tx, room, id, plan.form, before)
    const facts = { wanted: plan.wanted, form: plan.form, units: plan.audience.length }
    await noteAct(tx, { by: { account: act.account }, act: 'wave-planned', facts, today })
  })

/**
 * Changes a wave that did not open yet. From then on it is one that HR planned by hand: another rhythm leaves it alone.
 *
 * @throws Problem as `planWave`, and 409 `plan-gone`
 */
export const changePlannedWave = (
  room: Room,
  id: string,
  { shown, ...plan }: PlanRequest,
  act: Act,
): Promise<void> =>
  onShownCalendar(room, shown, act, async (tx) => {
    const today = room.clock.today()
    refuseBadDay(plan.wanted, today)
    await refuseBadAudience(tx, room, plan.audience)
    const before = await readYear(tx, room)
    if (!(await changePlan(tx, { id, ...plan, byHand: true }))) throw planGone()
    await refuseIfItCannotOpen(tx, room, id, plan.form, before)
    const facts = { wanted: plan.wanted, form: plan.form, units: plan.audience.length }
    await noteAct(tx, { by: { account: act.account }, act: 'planned-wave-changed', facts, today })
  })

/** Takes a wave out that did not open. @throws Problem 409 `shown-differs`, `plan-gone` */
export const takeOutPlannedWave = (room: Room, id: string, shown: number, act: Act): Promise<void> =>
  onShownCalendar(room, shown, act, async (tx) => {
    const plan = (await readYear(tx, room)).plans.find((one) => one.id === id)
    if (plan === undefined || !(await removePlan(tx, id))) throw planGone()
    const facts = { wanted: plan.wanted, form: plan.form }
    const today = room.clock.today()
    await noteAct(tx, { by: { account: act.account }, act: 'planned-wave-taken-out', facts, today })
  })
