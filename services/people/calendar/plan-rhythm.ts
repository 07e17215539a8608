import { addDays } from '../../plumbing/calendar.ts'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { Act } from '../acts/act-once.ts'
import { byWhom, noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { planTooLate, planTooSoon, rhythmTooTight } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { refuseBadAudience } from './audience-of.ts'
import type { CalendarShown, RhythmRequest } from './calendar.contract.ts'
import { type CalendarSettings, keepSettings, latestWave, readSettings } from './calendar.queries.ts'
import { onShownCalendar } from './on-shown-calendar.ts'
import { insertPlans, type NewPlan, readPlans, removeTurns } from './planned-waves.queries.ts'
import { A_YEAR, readYear } from './read-year.ts'
import { formsByTurns, mostDaysOpen, type Rhythm, turnsBetween } from './rhythm.ts'
import { showCalendar } from './show-calendar.ts'

/**
 * The first day on which something that is planned today may open. Nothing opens because of a slip of the hand.
 *
 * @throws Problem 422 `plan-too-soon`, `plan-too-late`
 */
export const refuseBadDay = (day: string, today: string): void => {
  const earliest = addDays(today, 1)
  if (day < earliest) throw planTooSoon(earliest)
  const latest = addDays(today, A_YEAR)
  if (day > latest) throw planTooLate(latest)
}

/** The turns of a rhythm that are planned after a day, each a wave. */
const turnsAsPlans = (
  settings: Omit<CalendarSettings, 'version'>,
  after: string,
  until: string,
  newId: () => string,
): readonly NewPlan[] => {
  const { firstDay, audience, days, reminderDays } = settings
  if (firstDay === null) return []
  return turnsBetween({ ...settings, firstDay }, after, until).map(({ wanted, form }) => ({
    id: newId(),
    form,
    audience,
    wanted,
    days,
    reminderDays,
    byHand: false,
  }))
}

interface Draft {
  readonly settings: Omit<CalendarSettings, 'version'>
  readonly plans: readonly NewPlan[]
}

/** @throws Problem 422 `plan-too-soon`, `plan-too-late`, `rhythm-too-tight` */
const draft = async (
  db: RoomDatabase<DB>,
  room: Pick<PeopleRoom, 'library' | 'clock' | 'random'>,
  request: RhythmRequest,
): Promise<Draft> => {
  const today = room.clock.today()
  const until = addDays(today, A_YEAR)
  const { forms } = await readYear(db, room)
  const { shown: _shown, ...asked } = request
  const turns = formsByTurns(asked.rhythm, forms, (await latestWave(db))?.form)
  const firstDay = asked.rhythm === 'by-hand' ? null : asked.firstDay
  const settings = { ...asked, firstDay, forms: turns, plannedUntil: firstDay === null ? null : until }
  if (firstDay === null) return { settings, plans: [] }
  refuseBadDay(firstDay, today)
  const rhythm: Rhythm = { ...settings, firstDay }
  const most = mostDaysOpen(rhythm)
  if (asked.days > most) throw rhythmTooTight(most)
  return { settings, plans: turnsAsPlans(settings, today, until, () => room.random.uuid()) }
}

/**
 * Plans a year by a rhythm, in place of what the rhythm before had planned. What HR planned one by one stays.
 *
 * @throws Problem 409 `shown-differs`, 422 `plan-too-soon`, `plan-too-late`, `rhythm-too-tight`, `unit-unknown`,
 *   `audience-empty`, `audience-too-small`
 */
export const planRhythm = (
  room: Pick<PeopleRoom, 'db' | 'library' | 'clock' | 'random' | 'keys'>,
  request: RhythmRequest,
  act?: Act,
): Promise<void> =>
  onShownCalendar(room, request.shown, act, async (tx) => {
    const { settings, plans } = await draft(tx, room, request)
    if (plans.length > 0) await refuseBadAudience(tx, room, settings.audience)
    await keepSettings(tx, settings)
    await removeTurns(tx)
    await insertPlans(tx, plans)
    const facts = { rhythm: settings.rhythm, waves: plans.length, days: settings.days }
    await noteAct(tx, {
      by: byWhom(act),
      act: 'rhythm-planned',
      facts,
      today: room.clock.today(),
    })
  })

/** The calendar as it would be with this rhythm. Nothing is kept. @throws Problem as `planRhythm` */
export const previewRhythm = async (
  room: Pick<PeopleRoom, 'db' | 'library' | 'clock' | 'random'>,
  request: RhythmRequest,
): Promise<CalendarShown> => {
  const { settings, plans } = await draft(room.db, room, request)
  const { version } = await readSettings(room.db)
  const stay = (await readPlans(room.db)).filter(({ byHand, state }) => byHand || state === 'missed')
  const drafted = plans.map((plan) => ({ ...plan, state: 'planned' as const, reason: null, triedOn: null }))
  return showCalendar(room.db, room, { settings: { ...settings, version }, plans: [...stay, ...drafted] })
}

/** Plans the turns that came within a year since. Runs by itself. */
export const planFurther = async (
  tx: RoomTransaction<DB>,
  room: Pick<PeopleRoom, 'clock' | 'random'>,
): Promise<void> => {
  const settings = await readSettings(tx)
  const today = room.clock.today()
  const until = addDays(today, A_YEAR)
  if (settings.plannedUntil === null || settings.plannedUntil >= until) return
  const plans = turnsAsPlans(settings, settings.plannedUntil, until, () => room.random.uuid())
  if (plans.length === 0) return
  await insertPlans(tx, plans)
  await keepSettings(tx, { ...settings, plannedUntil: until })
  for (const { wanted, form } of plans)
    await noteAct(tx, { by: 'by-itself', act: 'wave-planned', facts: { wanted, form }, today })
}
