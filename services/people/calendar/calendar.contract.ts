import { z } from 'zod'
import { COUNTRIES } from '../../library/public-holidays.ts'
import { FEWEST_WEEKS, MOST_WEEKS, RHYTHMS } from './rhythm.ts'

const date = z.iso.date()
const form = z.string().min(1).max(40)
/** None for the whole organisation. */
const audience = z.array(z.uuid()).max(2000)
const country = z.enum(COUNTRIES)
const FOLLOW_UP_ANSWERS = ['nothing-yet', 'shared', 'done'] as const
const answer = z.enum(FOLLOW_UP_ANSWERS)
const SHORTEST_WINDOW = 7
const LONGEST_WINDOW = 28
const days = z.int().min(SHORTEST_WINDOW).max(LONGEST_WINDOW)
/** Of one window: within it, and not twice on one day. */
const reminderDays = z
  .array(
    z
      .int()
      .min(1)
      .max(LONGEST_WINDOW - 1),
  )
  .max(2)
  .refine((all) => new Set(all).size === all.length, 'twice on one day')
const withinWindow = (window: { readonly days: number; readonly reminderDays: readonly number[] }): boolean =>
  window.reminderDays.every((day) => day < window.days)

/** The version of the calendar that the screen showed: an act is done on that one, or not at all. */
const shown = z.int()

const rhythmFields = {
  rhythm: z.enum(RHYTHMS),
  everyWeeks: z.int().min(FEWEST_WEEKS).max(MOST_WEEKS),
  firstDay: date.nullable(),
  audience,
  days,
  reminderDays,
  countries: z.array(country).max(COUNTRIES.length),
}

export const rhythmContract = z
  .object({ ...rhythmFields, shown })
  .refine(withinWindow, 'a reminder after the last day')
  .refine(({ rhythm, firstDay }) => rhythm === 'by-hand' || firstDay !== null, 'a rhythm begins on a day')

export const planWaveContract = z
  .object({ form, audience, wanted: date, days, reminderDays, shown })
  .refine(withinWindow, 'a reminder after the last day')

const freeDays = z.array(z.object({ from: date, to: date }))

export const freeDaysContract = z.object({
  freeDays: freeDays
    .max(60)
    .refine(
      (all) =>
        all.every(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 60 * 86_400_000) &&
        new Set(all.map(({ from }) => from)).size === all.length,
      'not a list of days that begin before they end',
    ),
  shown,
})

export const takeOutContract = z.object({ shown: z.coerce.number().int() })
export const followUpContract = z.object({ answer })
export const planParams = z.object({ plan: z.uuid() })
export const calendarWaveParams = z.object({ wave: z.uuid() })

const moved = z.object({
  what: z.enum(['opens', 'reminds', 'closes']),
  from: date,
  why: z.enum(['weekend', 'holiday', 'own', 'rest', 'mostly-free', 'no-room']),
  /** Null where it is left out. */
  to: date.nullable(),
  /** Which holiday it is, in four languages, and where. */
  holidays: z.array(z.object({ country, name: z.record(z.string(), z.string()) })),
})

const plan = z.object({
  plan: z.uuid(),
  form,
  audience,
  wanted: date,
  days,
  reminderDays: z.array(z.int()),
  byHand: z.boolean(),
  outcome: z.enum(['ahead', 'due', 'refused', 'missed']),
  /** Its day went by, and it opens some days later. */
  late: z.boolean(),
  opens: date.nullable(),
  closes: date.nullable(),
  reminds: z.array(date),
  moved: z.array(moved),
  /** Why it cannot open as it is planned. */
  why: z.enum(['rest', 'free-days', 'form-unknown']).nullable(),
  /** The code with which opening it was refused, and the day of that. */
  reason: z.string().nullable(),
  triedOn: date.nullable(),
})

const wave = z.object({
  wave: z.uuid(),
  form,
  opens: date,
  closes: date,
  state: z.enum(['open', 'closed', 'counted']),
  byItself: z.boolean(),
  /** Reminders that are still to come. */
  reminds: z.array(date),
  answer: answer.nullable(),
})

export const calendarContract = z.object({
  version: z.int(),
  rhythm: z.object({ ...rhythmFields, reminderDays: z.array(z.int()) }),
  forms: z.array(z.object({ form, questions: z.int(), seconds: z.int() })),
  /** Forms that each rhythm asks by turns. */
  turns: z.record(z.enum(RHYTHMS), z.array(z.string())),
  languages: z.array(z.string()),
  freeDays,
  planned: z.array(plan),
  waves: z.array(wave),
  /** Of somebody who is asked each time, in the coming twelve months. */
  secondsAYear: z.int(),
  agreement: z.boolean(),
  /** The last counted wave, where nothing followed from it yet, or nobody said so. */
  unanswered: z.object({ wave: z.uuid(), form, opens: date, answer: answer.nullable() }).nullable(),
})

export type RhythmRequest = z.infer<typeof rhythmContract>
export type PlanRequest = z.infer<typeof planWaveContract>
export type CalendarShown = z.infer<typeof calendarContract>
