import { type PublicHoliday, publicHolidaysOf } from '../../library/public-holidays.ts'
import { questionnaireOf } from '../../library/questionnaire.ts'
import { addDays } from '../../plumbing/calendar.ts'
import type { RoomDatabase } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { PeopleRoom } from '../people-room.ts'
import { questionKeys } from '../pulses/question-keys.ts'
import { askedLately, type CalendarSettings, readFreeDays, readSettings } from './calendar.queries.ts'
import { freeDaysOf, type OwnFreeDays } from './free-days.ts'
import { type Outcome, placeYear, RECENT_DAYS, type YearFacts } from './place-year.ts'
import { readPlans, type StoredPlan } from './planned-waves.queries.ts'
import type { FormFacts } from './rhythm.ts'

/** The plan, and what becomes of each wave in it as of today. */
export interface Year {
  readonly settings: CalendarSettings
  readonly own: readonly OwnFreeDays[]
  readonly holidays: readonly PublicHoliday[]
  /** Forms of the instrument, in its order. */
  readonly forms: readonly FormFacts[]
  readonly languages: readonly string[]
  readonly plans: readonly StoredPlan[]
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly facts: YearFacts
}

/** What is looked at in place of what is kept: for a preview. */
export interface Instead {
  readonly settings: CalendarSettings
  readonly plans: readonly StoredPlan[]
}

/** Nothing is planned further ahead. */
export const A_YEAR = 365

export const readYear = async (
  db: RoomDatabase<DB>,
  { library, clock }: Pick<PeopleRoom, 'library' | 'clock'>,
  instead?: Instead,
): Promise<Year> => {
  const today = clock.today()
  const instrument = await library.instrument(library.current)
  const settings = instead?.settings ?? (await readSettings(db))
  const plans = instead?.plans ?? (await readPlans(db))
  const own = await readFreeDays(db)
  const holidays = await publicHolidaysOf(settings.countries)
  const keys = new Map(
    Object.keys(instrument.forms).map((form) => [
      form,
      new Set(questionnaireOf(instrument, form).items.flatMap(questionKeys)),
    ]),
  )
  const facts: YearFacts = {
    today,
    free: freeDaysOf(
      holidays.map(({ day }) => day),
      own,
    ),
    keysOf: (form) => keys.get(form),
    asked: await askedLately(db, addDays(today, -RECENT_DAYS)),
  }
  return {
    settings,
    own,
    holidays,
    forms: Object.entries(instrument.forms).map(([form, { items, choice, open, est_seconds }]) => ({
      form,
      questions: items.length + choice.length + open.length,
      seconds: est_seconds,
    })),
    languages: instrument.languages,
    plans,
    outcomes: placeYear(
      plans.filter(({ state }) => state === 'planned'),
      facts,
    ),
    facts,
  }
}
