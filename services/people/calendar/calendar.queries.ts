import { sql } from 'kysely'
import type { Country } from '../../library/public-holidays.ts'
import type { RoomDatabase, RoomTransaction } from '../../plumbing/postgres.ts'
import type { DB } from '../database.generated.ts'
import type { OwnFreeDays } from './free-days.ts'
import type { RhythmName } from './rhythm.ts'

/** How a pulse comes back, as HR chose it. */
export interface CalendarSettings {
  readonly version: number
  readonly rhythm: RhythmName
  readonly everyWeeks: number
  /** Null where nothing comes back by itself. */
  readonly firstDay: string | null
  readonly forms: readonly string[]
  readonly audience: readonly string[]
  readonly days: number
  readonly reminderDays: readonly number[]
  readonly countries: readonly Country[]
  /** Turns until this day are planned. */
  readonly plannedUntil: string | null
}

export const readSettings = (db: RoomDatabase<DB>): Promise<CalendarSettings> =>
  db
    .selectFrom('people.calendar')
    .select([
      'version',
      'rhythm',
      'every_weeks as everyWeeks',
      'first_day as firstDay',
      'forms',
      'audience',
      'days',
      'reminder_days as reminderDays',
      'countries',
      'planned_until as plannedUntil',
    ])
    .executeTakeFirstOrThrow() as Promise<CalendarSettings>

export const keepSettings = async (
  tx: RoomTransaction<DB>,
  settings: Omit<CalendarSettings, 'version'>,
): Promise<void> => {
  await tx
    .updateTable('people.calendar')
    .set({
      rhythm: settings.rhythm,
      every_weeks: settings.everyWeeks,
      first_day: settings.firstDay,
      forms: [...settings.forms],
      audience: [...settings.audience],
      days: settings.days,
      reminder_days: [...settings.reminderDays],
      countries: [...settings.countries],
      planned_until: settings.plannedUntil,
    })
    .execute()
}

/** Whoever looked at the calendar before this looks at an old one. */
export const countVersion = async (tx: RoomTransaction<DB>): Promise<void> => {
  await tx
    .updateTable('people.calendar')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute()
}

export const readFreeDays = (db: RoomDatabase<DB>): Promise<OwnFreeDays[]> =>
  db.selectFrom('people.free_days').select(['from_day as from', 'to_day as to']).orderBy('from_day').execute()

export const replaceFreeDays = async (
  tx: RoomTransaction<DB>,
  days: readonly OwnFreeDays[],
): Promise<void> => {
  await tx.deleteFrom('people.free_days').execute()
  if (days.length > 0)
    await tx
      .insertInto('people.free_days')
      .values(days.map(({ from, to }) => ({ from_day: from, to_day: to })))
      .execute()
}

/** Waves that are open, or closed after a day, and what they ask. A stopped one published nothing. */
export const askedLately = async (
  db: RoomDatabase<DB>,
  since: string,
): Promise<readonly { readonly closes: string; readonly keys: ReadonlySet<string> }[]> => {
  const rows = await db
    .selectFrom('people.waves')
    .innerJoin('people.wave_questions', 'people.wave_questions.wave_id', 'people.waves.id')
    .select((eb) => ['closes_on as closes', eb.fn.agg<string[]>('array_agg', ['item']).as('keys')])
    .where('state', '<>', 'stopped')
    .where('closes_on', '>', since)
    .groupBy('people.waves.id')
    .execute()
  return rows.map(({ closes, keys }) => ({ closes, keys: new Set(keys) }))
}

/** The latest wave that was not stopped: turns go on after it, and its floor stays. */
export const latestWave = (
  db: RoomDatabase<DB>,
): Promise<{ readonly form: string; readonly floor: number } | undefined> =>
  db
    .selectFrom('people.waves')
    .select(['form', 'floor'])
    .where('state', '<>', 'stopped')
    .orderBy('opens_on', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

export type FollowUpAnswer = 'nothing-yet' | 'shared' | 'done'

/** A wave that is open or was counted, as a calendar shows it. */
export interface CalendarWave {
  readonly wave: string
  readonly form: string
  readonly opens: string
  readonly closes: string
  readonly state: 'open' | 'counted'
  /** It opened by itself. */
  readonly byItself: boolean
  readonly reminds: readonly string[]
  readonly reminders: number
  readonly remindedOn: string | null
  readonly answer: FollowUpAnswer | null
}

/** Waves since a day, the latest first; of participation nothing. */
export const calendarWaves = async (
  db: RoomDatabase<DB>,
  since: string,
): Promise<readonly CalendarWave[]> => {
  const { rows } = await sql<CalendarWave>`
    select w.id as wave, w.form, w.opens_on as opens, w.closes_on as closes, w.state, p.id is not null as "byItself",
      coalesce(p.reminds_on::text[], '{}') as reminds, w.reminders, w.reminded_on as "remindedOn", f.answer
    from people.waves w
    left join people.planned_waves p on p.wave_id = w.id
    left join people.follow_ups f on f.wave_id = w.id
    where w.state in ('open', 'counted') and w.closes_on >= ${since}::date
    order by w.opens_on desc, w.id`.execute(db)
  return rows
}

/** @returns false where no counted wave has this id */
export const keepFollowUp = async (
  tx: RoomTransaction<DB>,
  wave: string,
  answer: FollowUpAnswer,
  today: string,
): Promise<boolean> => {
  const counted = await tx
    .selectFrom('people.waves')
    .select('id')
    .where('id', '=', wave)
    .where('state', '=', 'counted')
    .executeTakeFirst()
  if (counted === undefined) return false
  await tx
    .insertInto('people.follow_ups')
    .values({ wave_id: wave, answer, answered_on: today })
    .onConflict((conflict) => conflict.column('wave_id').doUpdateSet({ answer, answered_on: today }))
    .execute()
  return true
}
