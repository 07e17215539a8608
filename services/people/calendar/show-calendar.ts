import { addDays } from '../../plumbing/calendar.ts'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { readAgreement } from '../pulses/agreement.queries.ts'
import type { CalendarShown } from './calendar.contract.ts'
import { type CalendarWave, calendarWaves, latestWave } from './calendar.queries.ts'
import type { Moved } from './place-wave.ts'
import { secondsAYear } from './place-year.ts'
import type { StoredPlan } from './planned-waves.queries.ts'
import { A_YEAR, type Instead, readYear, type Year } from './read-year.ts'
import { formsByTurns, RHYTHMS } from './rhythm.ts'

const withHolidays = (moved: Moved, { holidays }: Year) => ({
  ...moved,
  holidays: holidays
    .filter(({ day }) => moved.why === 'holiday' && day === moved.from)
    .map(({ country, name }) => ({ country, name: { ...name } })),
})

const planShown = (stored: StoredPlan, year: Year): CalendarShown['planned'][number] => {
  const { id, form, audience, wanted, days, reminderDays, byHand, reason, triedOn } = stored
  const outcome = year.outcomes.get(id) ?? { kind: 'missed' as const }
  const placed = 'opens' in outcome ? outcome : undefined
  return {
    plan: id,
    form,
    audience: [...audience],
    wanted,
    days,
    reminderDays: [...reminderDays],
    byHand,
    outcome: outcome.kind,
    late: placed?.late ?? false,
    opens: placed?.opens ?? null,
    closes: placed?.closes ?? null,
    reminds: [...(placed?.reminds ?? [])],
    moved: (placed?.moved ?? []).map((one) => withHolidays(one, year)),
    why: outcome.kind === 'refused' ? outcome.why : null,
    reason,
    triedOn,
  }
}

const waveShown = (
  { wave, form, opens, closes, state, byItself, reminds, remindedOn, answer }: CalendarWave,
  today: string,
): CalendarShown['waves'][number] => ({
  wave,
  form,
  opens,
  closes,
  state: state === 'open' && closes < today ? 'closed' : state,
  byItself,
  reminds: state === 'open' ? reminds.filter((day) => remindedOn === null || day > remindedOn) : [],
  answer,
})

/** What HR and who oversees it read: the plan for twelve months, and the waves of the past twelve. */
export const showCalendar = async (
  db: RoomDatabase<DB>,
  room: Pick<PeopleRoom, 'library' | 'clock'>,
  instead?: Instead,
): Promise<CalendarShown> => {
  const today = room.clock.today()
  const year = await readYear(db, room, instead)
  const { settings, forms, plans, outcomes } = year
  const waves = await calendarWaves(db, addDays(today, -A_YEAR))
  const lastAsked = (await latestWave(db))?.form
  const lastCounted = waves.find(({ state }) => state === 'counted')
  const followed = lastCounted?.answer === 'shared' || lastCounted?.answer === 'done'
  return {
    version: settings.version,
    rhythm: {
      rhythm: settings.rhythm,
      everyWeeks: settings.everyWeeks,
      firstDay: settings.firstDay,
      audience: [...settings.audience],
      days: settings.days,
      reminderDays: [...settings.reminderDays],
      countries: [...settings.countries],
    },
    forms: [...forms],
    turns: Object.fromEntries(
      RHYTHMS.map((rhythm) => [rhythm, [...formsByTurns(rhythm, forms, lastAsked)]]),
    ) as CalendarShown['turns'],
    languages: [...year.languages],
    freeDays: [...year.own],
    planned: plans.map((stored) => planShown(stored, year)),
    waves: waves.map((one) => waveShown(one, today)),
    secondsAYear: secondsAYear(
      plans,
      outcomes,
      (form) => forms.find((one) => one.form === form)?.seconds ?? 0,
      addDays(today, A_YEAR),
    ),
    agreement: (await readAgreement(db)) !== undefined,
    unanswered:
      lastCounted === undefined || followed
        ? null
        : {
            wave: lastCounted.wave,
            form: lastCounted.form,
            opens: lastCounted.opens,
            answer: lastCounted.answer,
          },
  }
}
